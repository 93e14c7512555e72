/** Whether the body of a request is read as JSON. The provider does so even without a media type. */
export function isJsonRequest(contentType: string | undefined): boolean {
  return /^(application\/([\w.!#$&^-]+\+)?json)?$/i.test(mediaTypeOf(contentType));
}

/** Whether an answer has the media type of the contract. */
export function isJsonResponse(contentType: string | null): boolean {
  return mediaTypeOf(contentType).toLowerCase() === "application/json";
}

/** The media type of a `Content-Type` without its parameters; empty if there is none. */
function mediaTypeOf(contentType: string | null | undefined): string {
  const [mediaType = ""] = (contentType ?? "").split(";");
  return mediaType.trim();
}
