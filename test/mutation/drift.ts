import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fillIn } from "../../src/cases/case.ts";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { seedsOf } from "../../src/drift/case-values.ts";
import { changesOf } from "../../src/drift/changes.ts";
import { compare } from "../../src/drift/compare-descriptions.ts";
import { findOperation } from "../../src/drift/description.ts";
import { isAnswer } from "../../src/drift/difference.ts";
import { contract } from "../support/contract.ts";
import { given } from "../support/given.ts";
import { Model } from "./model.ts";
import { type Json, type Mutant, mutants } from "./mutants.ts";

const { paths, security, components } = contract;
const { schemas, securitySchemes } = components;
const bare = { paths, security, components: { schemas, securitySchemes } };
const model = new Model(bare);
const goodRequests = requestCases
  .map((one) => fillIn(one, given))
  .filter(({ bodyIsValid, expected }) => bodyIsValid && expected.some(({ status }) => status === 201));
const badAnswers = responseCases.filter(({ brokenAt }) => brokenAt !== undefined);

function listedIn(file: string): string[] {
  const entries: { mutants: string[] }[] = parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  return entries.flatMap(({ mutants }) => mutants);
}

/** Mutants that no body distinguishes from the contract, and those that none does if formats are checked. */
const equivalents = listedIn("./equivalents.yaml");
const equivalentByFormat = listedIn("./equivalent-by-format.yaml");

/**
 * Compares mutants of the contract with it. Returns those that aren't found, or aren't reported under those whom they break.
 *
 * @param every one mutant in so many is compared
 */
export function missedMutants(every: number): { compared: number; broken: number; missed: string[] } {
  const outcome = { compared: 0, broken: 0, missed: [] as string[] };
  const chosen = [...mutants(bare)].filter(({ name }, index) => index % every === 0 && !equivalents.includes(name));
  for (const mutant of chosen) {
    const changes = changesOf(compare(describe(bare), describe(mutant.contract), { seeds: seedsOf }));
    // What is gone from answers is rated as breaking for readers, whether or not it was always there.
    const isGone = changes.some(({ findings }) => findings.some((one) => isAnswer(one) && one.effects.has("gone")));
    const told = [...changes.flatMap(({ breaks }) => [...breaks] as string[]), ...(isGone ? ["readers"] : [])];
    if (equivalentByFormat.includes(mutant.name)) {
      if (changes.length > 0) outcome.missed.push(`seen, though listed as equivalent: ${mutant.name}`);
      continue;
    }
    outcome.compared++;
    if (changes.length === 0) outcome.missed.push(`not seen: ${mutant.name}`);
    const parties = brokenBy(mutant);
    for (const party of parties) {
      if (!told.includes(party)) outcome.missed.push(`not told to ${party}: ${mutant.name}`);
    }
    outcome.broken += parties.length;
  }
  return outcome;
}

/** The only operation of a contract. */
function describe(document: Json) {
  const [[path, item] = ["", {}]] = Object.entries<Json>(document.paths);
  const [method = ""] = Object.keys(item);
  return findOperation(document, "the mutant", { path, method });
}

/** Whom a mutant breaks: senders if it refuses a good request of a case, readers if it allows a bad answer of one. */
function brokenBy(mutant: Mutant): string[] {
  const verdicts = model.judge(mutant);
  const breaksSenders =
    !mutant.path.includes("responses") &&
    verdicts.concernsRequest() &&
    goodRequests.some((one) => !verdicts.agreesOnRequest(one));
  const breaksReaders = badAnswers.some(
    ({ name, rule, response }) =>
      verdicts.concernsResponse(response.status) && verdicts.agreesOnResponse({ name, rule, response }),
  );
  verdicts.dispose();
  return [...(breaksSenders ? ["senders"] : []), ...(breaksReaders ? ["readers"] : [])];
}
