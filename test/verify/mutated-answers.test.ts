import { expect, test } from "vitest";
import { type RequestCase, type ResponseCase, requestCases } from "../../src/cases/index.ts";
import { jsonPointer, valueAt } from "../../src/openapi/json-pointer.ts";
import { nameOf } from "../../src/openapi/schema.ts";
import { Model, type Verdicts } from "../mutation/model.ts";
import { contract } from "../support/contract.ts";
import { mutantsOf } from "../support/mutated.ts";
import { filled, judged, provider, received } from "../support/provider.ts";
import { type Sample, samples } from "../support/samples.ts";

/** An answer of the mock, changed at one place. */
interface Variation extends Sample {
  readonly response: ResponseCase["response"];
  readonly isAllowed: boolean;
}

const { responses } = contract.paths["/v1/checkout-links/"].post;
const one = filled(requestCases.find(({ rule }) => rule === "/components/schemas/CheckoutLink") as RequestCase);

/** The answers to change, by the names of their examples: one of each schema, and links with a part of each. */
const names: Readonly<Record<string, readonly string[]>> = {
  201: ["subscription", "one-time-with-discount"],
  400: ["invalid-utf-8"],
  401: ["invalid-token", "no-credentials"],
  403: ["insufficient-scope", "not-permitted"],
  422: ["missing-field", "product-does-not-exist"],
};
const model = new Model(contract);
const original = model.base();
const isAllowedBy = (verdicts: Verdicts, response: Variation["response"]) =>
  verdicts.agreesOnResponse({ name: "", rule: "", response });

const variations = Object.entries(names).flatMap(([status, examples]): Variation[] => {
  const responses = examples.map((example): Variation["response"] => {
    const { headers } = received(one);
    const request = { ...received(one), headers: { ...headers, prefer: `code=${status}, example=${example}` } };
    const reply = provider({})(request);
    return { ...reply, body: JSON.parse(String(reply.body)) };
  });
  const schemaOf = (part: string) => `/paths/~1v1~1checkout-links~1/post/responses/${status}/${part}/schema`;
  const varied = (sample: Sample, change: Partial<Variation["response"]>): Variation => {
    const response = { ...(responses[0] as Variation["response"]), ...change };
    return { ...sample, response, isAllowed: isAllowedBy(original, response) };
  };
  const bodies = responses.map(({ body }) => body);
  const challenges = responses.flatMap(({ headers }) => headers["WWW-Authenticate"] ?? []);
  return [
    ...[...samples(contract, schemaOf("content/application~1json"), bodies)].map((sample) =>
      varied(sample, { body: sample.value }),
    ),
    ...[...samples(contract, schemaOf("headers/WWW-Authenticate"), challenges)].flatMap((sample) => {
      if (typeof sample.value !== "string" || !/^[ -~]*$/.test(sample.value)) return [];
      const headers = { "Content-Type": "application/json", "WWW-Authenticate": sample.value };
      return varied({ ...sample, pointer: "WWW-Authenticate" }, { headers });
    }),
  ];
});

/** The variations by the schemas that describe the changed place. */
const bySchema = new Map<string, Variation[]>();
for (const variation of variations) {
  for (const schema of new Set(variation.schemas)) {
    const others = bySchema.get(schema);
    if (others) others.push(variation);
    else bySchema.set(schema, [variation]);
  }
}

/** A mutant, with an answer that it allows and the contract forbids, or the other way round. */
interface Difference {
  readonly name: string;
  readonly witness: Variation;
}

const lax: Difference[] = [];
const strict: Difference[] = [];
const alike: string[] = [];
for (const mutant of mutantsOf("responses")) {
  const { name, path } = mutant;
  const around = path.map((_, index) => jsonPointer(path.slice(0, path.length - index)));
  const near = bySchema.get(around.find((pointer) => bySchema.has(pointer)) ?? "") ?? [];
  const verdicts = model.judge(mutant);
  const wrong = near.find(({ isAllowed, response }) => !isAllowed && isAllowedBy(verdicts, response));
  const witness = wrong ?? near.find(({ isAllowed, response }) => isAllowed && !isAllowedBy(verdicts, response));
  verdicts.dispose();
  if (!witness) alike.push(name);
  else (wrong ? lax : strict).push({ name, witness });
}

test("every mutant of a schema of answers allows what the contract forbids, or forbids what it allows", () => {
  expect(alike).toEqual([]);
  expect(lax.length).toBeGreaterThan(strict.length);
  // These can only allow more.
  expect(strict.filter(({ name }) => /: or \w+$|[a-z]: dropped$/.test(name))).toEqual([]);
});

test("an answer that a mutant allows and the contract forbids is reported at the changed place", () => {
  const missed = lax.filter(({ witness }) => {
    const { status, headers, body } = witness.response;
    const { schema } = responses[status].content["application/json"];
    const names = (schema.oneOf ?? [schema]).map(({ $ref }: { $ref: string }) => nameOf($ref));
    const expected = names.map((schema: string) => ({ status, schema }));
    const findings = judged({ ...one, expected }, { status, headers: { ...headers }, body: JSON.stringify(body) });
    return !findings.some(({ rule, expected }) => isRuleOf(witness, rule) && isPlaceOf(witness, expected));
  });
  expect(missed).toEqual([]);
});

/** Whether a rule is part of a schema that describes the changed place, or of a field with the same name. */
function isRuleOf({ schemas, pointer }: Variation, rule: string): boolean {
  const isNear = schemas.some((schema) => `${rule}/`.startsWith(`${schema}/`));
  const isSameField = rule.includes(`/properties${pointer.slice(pointer.lastIndexOf("/"))}/`);
  return valueAt(contract, rule) !== undefined && (isNear || isSameField);
}

/** Whether a finding is about the changed place, or about a place inside or around it. */
function isPlaceOf({ pointer }: Variation, expected: string): boolean {
  if (pointer === "WWW-Authenticate") return expected.includes("WWW-Authenticate");
  const [, place = ""] = /^\w+(\/\S*)? /.exec(expected) ?? [];
  return `${place}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${place}/`);
}
