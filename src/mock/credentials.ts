import type { MockAnswer, MockRequest } from "./answer.js";
import { magicTokens } from "./magic-values.js";
import { exampleAnswer } from "./named-examples.js";

/** An organization's access token, a personal one, or one by OAuth of a user or an organization. */
const accessToken = /^polar_(oat|pat|at_u|at_o)_/;

/** What a request authenticates with, which no log or record may have. */
export function secretOf({ headers: { authorization = "" } }: Pick<MockRequest, "headers">): string {
  return authorization.replace(/^Bearer +/i, "");
}

/** The answer to a request without a good access token; undefined if it has one. */
export function credentialsError({ headers: { authorization } }: MockRequest): MockAnswer | undefined {
  const token = authorization?.match(/^Bearer +([\w.~+/-]+=*) *$/i)?.[1];
  if (token === undefined) return exampleAnswer(401, "no-credentials");
  if (token === magicTokens.expired || !accessToken.test(token)) return exampleAnswer(401, "invalid-token");
  if (token === magicTokens.unscoped) return exampleAnswer(403, "insufficient-scope");
  if (token === magicTokens.blocked) return exampleAnswer(403, "not-permitted");
  return undefined;
}
