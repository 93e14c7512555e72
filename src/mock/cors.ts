/** Headers that let a page of any origin call the mock and read its answer, with or without credentials. */
export function corsHeaders(request: Record<string, string | undefined>): Record<string, string> {
  const { origin } = request;
  if (origin === undefined) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    // Listed by name: in a call with credentials, "*" is an ordinary header name.
    "Access-Control-Expose-Headers": "Allow, Location, Preference-Applied, Retry-After, WWW-Authenticate",
    Vary: "Origin",
  };
}

/** Headers of the answer to a preflight, or undefined if the request is not one. */
export function preflightHeaders(
  method: string,
  request: Record<string, string | undefined>,
): Record<string, string> | undefined {
  const wanted = request["access-control-request-method"];
  if (method !== "OPTIONS" || request.origin === undefined || wanted === undefined) return undefined;
  const headers = request["access-control-request-headers"] ?? "Authorization, Content-Type, Prefer";
  const local = request["access-control-request-private-network"] === "true";
  return {
    ...corsHeaders(request),
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": headers,
    ...(local && { "Access-Control-Allow-Private-Network": "true" }),
    Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  };
}
