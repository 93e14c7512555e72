import { expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { createMock, type Mock } from "../../src/mock/mock.ts";
import { jsonPointer } from "../../src/openapi/json-pointer.ts";
import type { Json, Mutant } from "../mutation/mutants.ts";
import { addCase } from "../support/case-file.ts";
import { mutantsOf } from "../support/mutated.ts";
import { filled, judged, received } from "../support/provider.ts";

const seed = "requests";

/** The cases with what the mock of the contract replies. Those that found a fault last come last. */
const cases = new Set(
  requestCases.map((template) => {
    const one = filled(template);
    const request = received(one);
    return { one, request, body: createMock({ seed }).respond(request).body };
  }),
);
type Case = typeof cases extends Set<infer Item> ? Item : never;

/** A provider that accepts the bodies of a mutant. It answers 500 if it can't make a link from one. */
function providerOf({ contract }: Mutant): Mock["respond"] {
  const isNever = ({ not }: Json) => not !== undefined && Object.keys(not).length === 0;
  const schemas = JSON.stringify(contract.components.schemas, (_, part) => (isNever(Object(part)) ? false : part));
  const mock = createMock({ seed, schemas: JSON.parse(schemas) });
  return (request) => {
    try {
      mock.reset();
      return mock.respond(request);
    } catch {
      return { status: 500, headers: {}, body: "Internal Server Error", reason: "", ignored: [], hints: [], waitMs: 0 };
    }
  };
}

/** The first case that reports a provider, or that must tolerate what it does. The likeliest cases run first. */
function findCase({ path }: Mutant, provider: Mock["respond"]): Case | undefined {
  const place = jsonPointer(path.slice(0, path.lastIndexOf("properties") + 2));
  const latest = [...cases].reverse();
  let tolerant: Case | undefined;
  for (const item of [...latest.filter(({ one }) => one.rule.startsWith(place)), ...latest]) {
    const reply = provider(item.request);
    if (reply.body === item.body) continue;
    if (judged(item.one, reply).length > 0) return item;
    // The contract refuses some bodies that the provider may accept.
    if (!item.one.bodyIsValid && reply.status === 201) tolerant = item;
  }
  return tolerant;
}

test("a provider that accepts the bodies of a mutant is caught", () => {
  // By these references and this format the mock knows what the shapes and UUIDs are. It can't start without them.
  const isFixed = ({ name }: Mutant) => /CheckoutLinkCreate\/anyOf\/\d\/\$ref: |UuidV4\/format: date$/.test(name);
  const mutants = mutantsOf("requestBody").filter((mutant) => mutant.path.at(-1) !== "default" && !isFixed(mutant));
  const missed = mutants.filter((mutant) => {
    const found = findCase(mutant, providerOf(mutant));
    if (found && cases.delete(found)) cases.add(found);
    return !found;
  });
  expect(mutants.length).toBeGreaterThan(200);
  expect(missed.map(({ name }) => `${name}: ${addCase(name)}`)).toEqual([]);
});
