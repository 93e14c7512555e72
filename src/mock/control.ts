import { OptionError } from "../options/option-error.js";
import { isObject, parsedJson } from "../text/parse.js";
import { emptyAnswer, type MockAnswer, type MockRequest, plainError } from "./answer.js";
import type { Mock } from "./mock.js";
import { isForeign } from "./own-origin.js";

/** What tests in any language and the mock's page can tell the mock over HTTP, by the last part of the path. */
const commands: Readonly<Record<string, (mock: Mock, body: unknown) => void>> = {
  next: (mock, body) => mock.next(...(Array.isArray(body) ? body : [body])),
  archive: (mock, body) => mock.archive(isObject(body) ? body.id : undefined),
  reset: (mock) => mock.reset(),
};

/**
 * Answers to a command for the mock itself, at `/_mock/next`, `/_mock/archive` or `/_mock/reset`.
 *
 * @returns undefined if the request is none
 */
export function controlAnswer(request: MockRequest, mock: Mock): MockAnswer | undefined {
  const { method, url, body } = request;
  const [, name = ""] = /^\/_mock\/(\w+)$/.exec(url.pathname) ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return undefined;
  if (method !== "POST") return plainError(405, "Method Not Allowed", { Allow: "POST" });
  if (isForeign(request)) return plainError(403, "A page of another origin can't control the mock");
  try {
    command(mock, parsedJson(new TextDecoder().decode(body)));
    return emptyAnswer(204, name);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return plainError(400, error.message);
  }
}
