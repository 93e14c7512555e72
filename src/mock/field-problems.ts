import { messagesByPointer } from "../client/messages.js";
import type { CheckoutLinkCreate, RequestValidationErrorDetail } from "../contract/request-shapes.js";
import { isObject, parsedJson } from "../text/parse.js";
import { validateCheckoutLinkCreate } from "../validation/validators.js";
import type { MockAnswer, MockRequest } from "./answer.js";

/**
 * What is wrong with a body that got a 422: texts by JSON pointer into the body. Quotes no value.
 *
 * @returns undefined if the body has no fields, or the 422 was asked for
 */
export function fieldProblems({ body }: MockRequest, answer: MockAnswer): Map<string, string> | undefined {
  const sent = parsedJson(new TextDecoder().decode(body));
  if (answer.status !== 422 || answer.headers["Preference-Applied"] !== undefined || !isObject(sent)) return undefined;
  const result = validateCheckoutLinkCreate(sent);
  if (!result.valid) return new Map(result.issues.map(({ pointer, message }) => [pointer, message]));
  // Only a business rule is broken.
  const rejection = parsedJson(answer.body) as { detail: RequestValidationErrorDetail[] };
  const messages = messagesByPointer(rejection, sent as CheckoutLinkCreate);
  return new Map(Object.entries(messages).map(([pointer, texts]) => [pointer, texts.join(" ")]));
}
