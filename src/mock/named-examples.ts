import { exampleOf, operation } from "../contract/operation.js";
import { jsonAnswer, type MockAnswer } from "./answer.js";
import type { ChosenAnswer } from "./chosen-answer.js";

/** The answer of a named example, with the headers that have an example of the same name. */
export function exampleAnswer(status: number, name: string): MockAnswer {
  const headers = Object.entries(operation.responses[status]?.headers ?? {}).flatMap(([header, { examples }]) =>
    Object.hasOwn(examples, name) ? [[header, String(examples[name]?.value)]] : [],
  );
  return jsonAnswer(status, exampleOf(status, name).value, name, Object.fromEntries(headers));
}

/** The first named example with a status, a name or both; undefined if the contract has none. */
export function chosenExample({ status: chosen, example }: ChosenAnswer): MockAnswer | undefined {
  for (const [status, { examples }] of Object.entries(operation.responses)) {
    if (chosen !== undefined && chosen !== Number(status)) continue;
    const names = Object.keys(examples);
    const name = example === undefined ? names[0] : names.find((candidate) => candidate === example);
    if (name === undefined) continue;
    return exampleAnswer(Number(status), name);
  }
  return undefined;
}
