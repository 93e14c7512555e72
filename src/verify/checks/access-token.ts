import { containsSecret } from "../../text/redaction.js";
import type { Finding } from "../finding.js";
import type { Circumstances, ReadAnswer } from "./check.js";

/** No answer may repeat an access token. */
export function checkAccessToken({ status, headers, text }: ReadAnswer, circumstances: Circumstances): Finding[] {
  const { subject, tokens } = circumstances;
  const isRepeated = [text, ...headers.values()].some((part) => tokens.some((token) => containsSecret(part, token)));
  if (!isRepeated) return [];
  const received = "the access token";
  return [
    {
      rule: "/components/securitySchemes/OrganizationAccessToken",
      expected: "an answer that doesn't repeat the access token",
      received,
      message: `The ${status} to ${subject} repeats ${received}; no answer may.`,
    },
  ];
}
