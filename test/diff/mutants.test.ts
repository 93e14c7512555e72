import { expect, test } from "vitest";
import { compareContracts } from "../../scripts/diff/contract.ts";
import { fillIn } from "../../src/cases/case.ts";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { given } from "../contract/given.ts";
import { contract } from "../contract/judge.ts";
import { Model } from "../mutation/model.ts";
import { type Mutant, mutants } from "../mutation/mutants.ts";

// What a change breaks is shown here by Ajv and the cases, not by looking at the change.
const { paths, security, components } = contract;
const { schemas, securitySchemes } = components;
const bare = { paths, security, components: { schemas, securitySchemes } };
const model = new Model(bare);

/** Of the mutants of schemas every so many: all of them take minutes. */
const sampled = [...mutants(bare)].filter(({ path }) => path[1] === "schemas").filter((_, index) => index % 10 === 0);

/** For whom a mutant is seen to break: by cases of its schema that the contract and the mutant judge differently. */
function seenToBreak(mutant: Mutant): string[] {
  const isOfSchema = ({ rule }: { rule: string }) => rule.startsWith(`/components/schemas/${mutant.path[2]}`);
  const verdicts = model.judge(mutant);
  const requests = requestCases.filter(isOfSchema).map((one) => fillIn(one, given));
  const breaksSenders =
    verdicts.concernsRequest() && requests.some((one) => one.bodyIsValid && !verdicts.agreesOnRequest(one));
  const breaksReaders = responseCases
    .filter(isOfSchema)
    .some(
      (one) =>
        one.brokenAt !== undefined && verdicts.concernsResponse(one.response.status) && !verdicts.agreesOnResponse(one),
    );
  verdicts.dispose();
  return [...(breaksSenders ? ["who sends requests"] : []), ...(breaksReaders ? ["who reads responses"] : [])];
}

test("whoever is seen to be broken by a mutant of the contract is told so", () => {
  let seen = 0;
  for (const mutant of sampled) {
    const parties = seenToBreak(mutant);
    seen += parties.length;
    const told = compareContracts(bare, mutant.contract).flatMap(({ breaks }) => [...breaks]);
    expect(told, mutant.name).toEqual(expect.arrayContaining(parties));
  }
  expect(seen).toBeGreaterThan(90);
});

test("every mutant of a schema is at least minor", () => {
  for (const mutant of sampled) {
    const impacts = compareContracts(bare, mutant.contract).map(({ impact }) => impact);
    expect(impacts.length, mutant.name).toBeGreaterThan(0);
    expect(impacts, mutant.name).not.toContain("patch");
  }
});
