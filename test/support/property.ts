import fc from "fast-check";
import { placeholder } from "../../src/cases/case.ts";
import { curlLine } from "../../src/verify/curl-line.ts";
import { contract } from "./contract.ts";

/** The seed of the random values. The same seed gives the same values. */
export const seed = process.env.SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.SEED);
if (!Number.isSafeInteger(seed)) throw new Error("SEED: must be an integer");
const repeat = `SEED=${seed} npx vitest run test/properties`;
console.log(`Repeat with the same values: ${repeat}`);

/**
 * Calls a function with random values. It throws if the property doesn't hold.
 *
 * @throws Error with the smallest counterexample found, and how to repeat the run
 */
export function check<Value>(
  values: fc.Arbitrary<Value>,
  numRuns: number,
  holds: (value: Value) => void,
  show: (value: Value) => string,
): void {
  fc.assert(
    fc.property(values, (value) => void holds(value)),
    {
      seed,
      numRuns,
      reporter(run) {
        if (!run.failed) return;
        if (run.counterexample === null) throw new Error(fc.defaultReportMessage(run));
        const reason = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance);
        const lines = [reason, show(run.counterexample[0]), `Repeat with: ${repeat}`];
        throw new Error(lines.join("\n"), { cause: run.errorInstance });
      },
    },
  );
}

/** A shell command that sends a body to the mock. */
export function asCall(body: unknown): string {
  const [path = ""] = Object.keys(contract.paths);
  const mock = contract.servers.find((server: { "x-name": string }) => server["x-name"] === "mock");
  const headers = { Authorization: `Bearer ${placeholder("token")}`, "Content-Type": "application/json" };
  return curlLine(
    { server: mock.url, given: {}, headers: {} },
    { method: "POST", path, headers, body: { json: body } },
  );
}
