import { isJsonRequest } from "../http/media-type.js";
import { utf8 } from "../text/utf8.js";
import { type MockAnswer, type MockRequest, validationError } from "./answer.js";
import { maxDepth } from "./limits.js";
import { exampleAnswer } from "./named-examples.js";
import { missingBody } from "./pydantic/compile.js";
import { syntaxProblem } from "./pydantic/json-error.js";

/** The value of a body, or the answer to one that can't be parsed or is missing. */
export type ParsedBody = { readonly value: unknown } | { readonly error: MockAnswer };

/** Parses a body as the provider does. One of another media type than JSON is a text to it. */
export function parseBody({ headers, body }: MockRequest): ParsedBody {
  if (body.byteLength === 0) return { error: validationError([missingBody]) };
  const text = decoded(body);
  if (text === undefined) return { error: exampleAnswer(400, "invalid-utf-8") };
  if (!isJsonRequest(headers["content-type"])) return { value: text };
  // The example fits, whatever its name: the body can't be parsed.
  if (isTooDeep(text)) return { error: { ...exampleAnswer(400, "invalid-utf-8"), reason: "nested too deeply" } };
  try {
    const value: unknown = JSON.parse(text);
    return value === null ? { error: validationError([missingBody]) } : { value };
  } catch {
    const { offset, reason } = syntaxProblem(text);
    const msg = "JSON decode error";
    const entry = { type: "json_invalid", loc: ["body", offset], msg, input: {}, ctx: { error: reason } };
    return { error: validationError([entry]) };
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a JSON text is nested more deeply than the limit. */
function isTooDeep(text: string): boolean {
  if (text.length <= maxDepth) return false;
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[{\]}]/gs)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}
