import { bundle } from "../../generated/bundle.js";
import { describeOperation, type NamedExample } from "../openapi/describe-operation.js";
import type { Schemas } from "../openapi/schema.js";

/** The operation of the contract. */
export const operation = describeOperation(bundle);

/** The schemas of the contract. */
export const { schemas } = (bundle as { components: { schemas: Schemas } }).components;

/**
 * A named example of an answer.
 *
 * @throws Error if the contract has none
 */
export function exampleOf(status: number, name: string): NamedExample {
  return named(operation.responses[status]?.examples, name, `an answer with ${status}`);
}

/**
 * A named example of a request's body.
 *
 * @throws Error if the contract has none
 */
export function requestExample(name: string): NamedExample {
  return named(operation.requestBody.examples, name, "a request");
}

function named(examples: Readonly<Record<string, NamedExample>> = {}, name: string, what: string): NamedExample {
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (!example) throw new Error(`The contract has no example "${name}" of ${what}`);
  return example;
}
