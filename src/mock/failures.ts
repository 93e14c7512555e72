import { emptyAnswer, type Fault, type MockAnswer } from "./answer.js";

/** A failure that the mock can be asked for. The contract doesn't describe these: any server may answer so. */
export interface Failure {
  readonly summary: string;
  readonly answer: MockAnswer;
}

/** What a proxy or load balancer sends when the server behind it fails. */
function gatewayError(status: number, reason: string): MockAnswer {
  const title = `${status} ${reason}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { ...emptyAnswer(status, reason, { "Content-Type": "text/html" }), body };
}

const internalError = "Internal Server Error";
const loginPage = "<!doctype html>\n<title>Sign in to the network</title>\n<p>Sign in to go on.</p>\n";

/** Error statuses that the contract doesn't describe. */
export const failuresByStatus: Readonly<Record<string, Failure>> = {
  429: {
    summary: "too many calls: an empty body, and `Retry-After` in seconds, as the provider answers since August 2025",
    answer: emptyAnswer(429, "Too Many Requests", { "Retry-After": "1" }),
  },
  500: {
    summary: "a fault in the provider's code, in the words of its web framework",
    answer: { ...emptyAnswer(500, internalError, { "Content-Type": "text/plain" }), body: internalError },
  },
  502: { summary: "a proxy that can't reach the provider: a page of HTML", answer: gatewayError(502, "Bad Gateway") },
  503: {
    summary: "a proxy while the provider is restarted: a page of HTML",
    answer: gatewayError(503, "Service Temporarily Unavailable"),
  },
  504: {
    summary: "a proxy to which the provider doesn't answer in time: a page of HTML",
    answer: gatewayError(504, "Gateway Time-out"),
  },
};

/** What can go wrong with an answer on its way. It happens after the call was handled, so a link may have been made. */
export const faults: Readonly<Record<Fault, string>> = {
  reset: "the connection is reset instead of an answer",
  empty: "the connection is closed without an answer",
  truncate: "the connection is closed in the middle of the answer",
  hang: "no answer ever comes, until the caller gives up",
  "not-json": "a page of HTML with the status of a success, as a network that asks for a login sends it",
};

/** Lets an answer go wrong on its way. */
export function withFault(answer: MockAnswer, fault: Fault, success: number): MockAnswer {
  if (fault !== "not-json") return { ...answer, reason: `${answer.reason}, fault ${fault}`, fault };
  return { ...answer, ...emptyAnswer(success, "fault not-json", { "Content-Type": "text/html" }), body: loginPage };
}
