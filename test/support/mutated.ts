import { type Json, type Mutant, mutants } from "../mutation/mutants.ts";
import { equivalents } from "../mutation/report.ts";
import { contract } from "./contract.ts";

const sameAsContract = new Set(equivalents.flatMap(({ mutants }) => mutants));

/** The mutants that change what a schema of the operation's request body, or of its responses, allows. */
export function mutantsOf(part: "requestBody" | "responses"): Mutant[] {
  const schemas = namesIn(contract.paths["/v1/checkout-links/"].post[part]);
  return [...mutants(contract)].filter(({ name, path }) => {
    if (sameAsContract.has(name)) return false;
    const [area, section, schema = ""] = path;
    if (area === "components") return section === "schemas" && schemas.has(schema);
    return path.includes(part) && path.includes("schema");
  });
}

/** The names of the schemas that a part of the contract refers to, directly or not. */
function namesIn(part: Json, found = new Set<string>()): Set<string> {
  for (const [, name = ""] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)"/g)) {
    if (!found.has(name)) namesIn(contract.components.schemas[name], found.add(name));
  }
  return found;
}
