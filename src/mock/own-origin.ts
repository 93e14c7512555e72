import type { MockRequest } from "./answer.js";

/** The hosts that no other web site can have in a browser: IP addresses, localhost, and names without a dot. */
const ownHost = /^(?:\[[\da-f:.]+\]|\d+(?:\.\d+){3}|(?:[\w-]+\.)*localhost|[\w-]+)$/i;

/**
 * Whether a page of another origin has sent a request. A site whose name was made to resolve to this machine counts as
 * another origin. Browsers send their `Origin` with each POST; other clients send none.
 */
export function isForeign({ url, headers: { origin } }: MockRequest): boolean {
  return origin !== undefined && !(origin === url.origin && ownHost.test(url.hostname));
}
