import type { MockAnswer } from "../../src/mock/answer.ts";
import { createMock } from "../../src/mock/mock.ts";

const url = new URL("http://127.0.0.1:4010/v1/checkout-links/");
const authorization = "Bearer polar_oat_test";

/** What a mock answers to a body, text or JSON, of a caller with a good token. */
export function answerTo(body: unknown, headers: Record<string, string> = {}, mock = createMock()): MockAnswer {
  const bytes =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return mock.respond({
    method: "POST",
    url,
    headers: { authorization, "content-type": "application/json", ...headers },
    body: bytes,
  });
}

// biome-ignore lint/suspicious/noExplicitAny: tests state what they find in it
export function bodyOf({ body }: MockAnswer): any {
  return JSON.parse(body);
}
