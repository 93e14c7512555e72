import fc from "fast-check";
import { createMock } from "../../src/mock/mock.ts";
import { validBody } from "./arbitrary-bodies.ts";
import { contract, example, judge } from "./contract.ts";
import { answerTo, bodyOf } from "./mock-answers.ts";
import { seed } from "./property.ts";
import { violations } from "./violations.ts";

/** The body of a valid answer, with the name of its schema. */
export interface ValidAnswer {
  readonly schema: string;
  readonly body: unknown;
}

const [{ post }] = Object.values(contract.paths) as [
  {
    post: {
      responses: Record<string, { content: Record<string, { schema: Ref & { oneOf?: Ref[] }; examples: object }> }>;
    };
  },
];

interface Ref {
  $ref: string;
}

const fromExamples: ValidAnswer[] = Object.values(post.responses).flatMap(({ content }) =>
  Object.values(content).flatMap(({ schema, examples }) =>
    Object.values(examples).map((shown: Partial<Ref> & { value?: unknown }) => {
      const body = shown.$ref === undefined ? shown.value : example(nameOf({ $ref: shown.$ref }));
      const schemas = (schema.oneOf ?? [schema]).map(nameOf);
      return { schema: schemas.find((name) => judge(name, body).length === 0) ?? "none", body };
    }),
  ),
);

function nameOf({ $ref }: Ref): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

// The same body gets the same answer, whatever was sent before.
const answered = (body: unknown) => bodyOf(answerTo(JSON.stringify(body), {}, createMock({ seed: String(seed) })));

const madeByTheMock = validBody.map(answered);
const rejected = fc.constantFrom(...violations).map(({ body }) => answered(body));

/** Checkout links: those of the examples, and some that the mock makes. */
export const link: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...fromExamples.filter(({ schema }) => schema === "CheckoutLink").map(({ body }) => body)),
  madeByTheMock,
);

/** Answers of every status: those of the examples, and some of the mock. */
export const validAnswer: fc.Arbitrary<ValidAnswer> = fc.oneof(
  fc.constantFrom(...fromExamples),
  madeByTheMock.map((body) => ({ schema: "CheckoutLink", body })),
  rejected.map((body) => ({ schema: "RequestValidationError", body })),
);
