import { fillIn } from "../../src/cases/case.ts";
import { type RequestCase, type ResponseCase, requestCases, responseCases } from "../../src/cases/index.ts";
import { jsonPointer } from "../../src/openapi/json-pointer.ts";
import { given } from "../support/given.ts";
import { Model, type Verdicts } from "./model.ts";
import { type Json, type Mutant, mutants } from "./mutants.ts";

/** The cases as a run sends them if it was given everything. */
const filledCases = requestCases.map((one) => fillIn(one, given));

/** The number of mutants of a contract, and the names of those that no case distinguishes from it. */
export function runMutants(contract: Json): { total: number; survivors: string[] } {
  const bare = withoutExamples(contract);
  const model = new Model(bare);
  const cases = new Cases();
  const outcome = { total: 0, survivors: [] as string[] };
  for (const mutant of mutants(bare)) {
    const verdicts = model.judge(mutant);
    outcome.total++;
    if (!cases.findKiller(mutant, verdicts)) outcome.survivors.push(mutant.name);
    verdicts.dispose();
  }
  return outcome;
}

/** The names of the cases that contradict the contract. */
export function wrongCases(contract: Json): string[] {
  const verdicts = new Model(withoutExamples(contract)).base();
  return [
    ...filledCases.filter((one) => !verdicts.agreesOnRequest(one)),
    ...responseCases.filter((one) => !verdicts.agreesOnResponse(one)),
  ].map(({ name }) => name);
}

type Case = RequestCase | ResponseCase;

/** The cases, ordered by how likely they are to kill a mutant. */
class Cases {
  readonly #all: readonly Case[] = [...filledCases, ...responseCases];
  readonly #bySchema = new Map<string, Case[]>();
  /** The cases that have killed a mutant of a schema, by schema, the latest last. */
  readonly #killers = new Map<string, Set<Case>>();

  constructor() {
    for (const one of this.#all) {
      const name = one.rule.match(/^\/components\/schemas\/(\w+)/)?.[1] ?? "";
      this.#bySchema.set(name, [...(this.#bySchema.get(name) ?? []), one]);
    }
  }

  findKiller({ path }: Mutant, verdicts: Verdicts): Case | undefined {
    const schema = path[2] ?? "";
    const killers = this.#killers.get(schema) ?? new Set();
    this.#killers.set(schema, killers);
    const end = path.lastIndexOf("properties");
    const property = `${jsonPointer(end < 0 ? path.slice(0, -1) : path.slice(0, end + 2))}/`;
    const sameSchema = this.#bySchema.get(schema) ?? [];

    const concernsRequest = verdicts.concernsRequest();
    const concernsStatus = new Map<number, boolean>();
    const concerns = (status: number) => {
      const known = concernsStatus.get(status) ?? verdicts.concernsResponse(status);
      concernsStatus.set(status, known);
      return known;
    };
    const kills = (one: Case) =>
      "request" in one
        ? concernsRequest && !verdicts.agreesOnRequest(one)
        : concerns(one.response.status) && !verdicts.agreesOnResponse(one);
    const killer =
      sameSchema.filter(({ rule }) => `${rule}/`.startsWith(property)).find(kills) ??
      [...killers].reverse().slice(0, 50).find(kills) ??
      sameSchema.find(kills) ??
      this.#all.find(kills);
    if (killer) {
      killers.delete(killer);
      killers.add(killer);
    }
    return killer;
  }
}

/** A copy without what states no rule and would be copied for each mutant. */
function withoutExamples(contract: Json): Json {
  const { paths, components, security } = JSON.parse(
    JSON.stringify(contract, (key, value) => (key === "examples" ? undefined : value)),
  );
  return { paths, security, components: { schemas: components.schemas, securitySchemes: components.securitySchemes } };
}
