import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fillIn } from "../../src/cases/case.ts";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { caseValuesOf } from "../../src/drift/case-values.ts";
import { changesOf } from "../../src/drift/changes.ts";
import { compareDescriptions } from "../../src/drift/compare-descriptions.ts";
import { isAnswer } from "../../src/drift/difference.ts";
import { findOperation } from "../../src/drift/find-operation.ts";
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

export interface ComparedMutants {
  /** How many were compared. */
  compared: number;
  /** A line for each that isn't found, or isn't reported under those whom it breaks. */
  missed: string[];
}

/**
 * Compares mutants of the contract with it, as `drift` does.
 *
 * @param share which of the mutants to compare, if several processes share them: from 0
 */
export function compareMutants(share: number, shares: number): ComparedMutants {
  const outcome: ComparedMutants = { compared: 0, missed: [] };
  const base = describe(bare);
  // Mutants of one rule follow each other, and have most values in common.
  const all = [...mutants(bare)].filter(({ name }) => !equivalents.includes(name));
  for (const mutant of all.slice((share * all.length) / shares, ((share + 1) * all.length) / shares)) {
    const changes = changesOf(compareDescriptions(base, describe(mutant.contract), { caseValues: caseValuesOf }));
    if (equivalentByFormat.includes(mutant.name)) {
      if (changes.length > 0) outcome.missed.push(`seen, though listed as equivalent: ${mutant.name}`);
      continue;
    }
    outcome.compared++;
    if (changes.length === 0) outcome.missed.push(`not seen: ${mutant.name}`);
    // What is gone from answers is rated as breaking for readers, whether or not it was always there.
    const isGone = changes.some(({ differences }) =>
      differences.some((one) => isAnswer(one) && one.effects.has("gone")),
    );
    const reported = [...changes.flatMap(({ breaks }) => [...breaks] as string[]), ...(isGone ? ["readers"] : [])];
    const unreported = brokenBy(mutant).filter((party) => !reported.includes(party));
    for (const party of unreported) outcome.missed.push(`not reported as breaking ${party}: ${mutant.name}`);
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
