// Parses the JSON text on stdin and validates the value, twice each. Prints the least CPU time that each took, in
// milliseconds, and by how many megabytes validating raised the memory, which only Linux reports.
import { text } from "node:stream/consumers";
import * as validation from "checkout-link-contract/validation";
import { memoryMb, peakMb, restartPeak } from "./memory.mjs";

const validators = {
  body: validation.validateCheckoutLinkCreate,
  strict: validation.validateCheckoutLink,
  tolerant: (value) => {
    const issues = validation.validation.response(value);
    return { valid: issues.length === 0, issues };
  },
};
const validate = validators[process.argv[2]];

function measured(call) {
  globalThis.gc();
  restartPeak();
  const start = memoryMb() ?? 0;
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000, raisedMb: (peakMb() ?? 0) - start };
}

const input = await text(process.stdin);
const parsed = [];
const validated = [];
for (let time = 0; time < 2; time++) {
  const parsing = measured(() => JSON.parse(input));
  parsed.push(parsing.cpuMs);
  validated.push(measured(() => validate(parsing.result)));
}
const [{ result }] = validated;
process.stdout.write(
  JSON.stringify({
    issues: result.valid ? 0 : result.issues.length,
    parseMs: Math.min(...parsed),
    validateMs: Math.min(...validated.map(({ cpuMs }) => cpuMs)),
    memoryMb: Math.min(...validated.map(({ raisedMb }) => raisedMb)),
  }),
);
