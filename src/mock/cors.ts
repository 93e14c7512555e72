/** Headers that let a page of any origin call the mock and read its answer, with credentials too. */
export function corsHeaders(request: Record<string, string | undefined>): Record<string, string> {
  const { origin } = request;
  if (origin === undefined) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    // Each by its name: for a call with credentials "*" would mean a header of that name.
    "Access-Control-Expose-Headers": "Allow, Location, Preference-Applied, WWW-Authenticate",
    Vary: "Origin",
  };
}

/** Headers of the answer to a preflight, or undefined if the request is none. */
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
