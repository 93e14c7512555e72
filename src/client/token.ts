/**
 * Refuses what can be no access token; `fetch` would quote it in its error.
 *
 * @throws TypeError if it is not made of the characters of a bearer token (RFC 6750)
 */
export function checkToken(token: unknown): void {
  if (typeof token !== "string" || !/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError("accessToken: must be a bearer token (RFC 6750): letters, digits and -._~+/= only");
  }
}
