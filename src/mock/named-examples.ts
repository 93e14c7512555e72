import { exampleOf, operation } from "../contract/operation.js";
import { jsonAnswer, type MockAnswer } from "./answer.js";
import type { Preferences } from "./prefer-header.js";

/** The answer of a named example, with the headers that have an example of the same name. */
export function exampleAnswer(status: number, name: string): MockAnswer {
  const headers = Object.entries(operation.responses[status]?.headers ?? {}).flatMap(([header, { examples }]) =>
    Object.hasOwn(examples, name) ? [[header, String(examples[name]?.value)]] : [],
  );
  return jsonAnswer(status, exampleOf(status, name).value, name, Object.fromEntries(headers));
}

/** The example that a request prefers, or undefined if the contract has none. */
export function preferredExample({ code, example }: Preferences): MockAnswer | undefined {
  for (const [status, { examples }] of Object.entries(operation.responses)) {
    if (code !== undefined && code !== status) continue;
    const names = Object.keys(examples);
    const name = example === undefined ? names[0] : names.find((candidate) => candidate === example);
    if (name === undefined) continue;
    const answer = exampleAnswer(Number(status), name);
    return { ...answer, headers: { ...answer.headers, "Preference-Applied": `code=${status}, example=${name}` } };
  }
  return undefined;
}
