// Parses the JSON text on stdin and validates the value, some times each. Prints the least CPU time that each took, in
// milliseconds, and by how many megabytes validating raised the memory, which only Linux reports.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import * as validation from "checkout-link-contract/validation";

const validators = {
  body: validation.validateCheckoutLinkCreate,
  strict: validation.validateCheckoutLink,
  tolerant: (value) => {
    const issues = validation.validation.response(value);
    return { valid: issues.length === 0, issues };
  },
};
const validate = validators[process.argv[2]];
const status = "/proc/self/status";

function megabytes(name) {
  if (!existsSync(status)) return 0;
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(status, "utf8"))?.[1]) / 1024;
}

function measured(call) {
  globalThis.gc();
  if (existsSync(status)) writeFileSync("/proc/self/clear_refs", "5"); // The peak starts anew.
  const memory = megabytes("VmRSS");
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuMs: (user + system) / 1000, memoryMb: megabytes("VmHWM") - memory };
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
    memoryMb: Math.min(...validated.map(({ memoryMb }) => memoryMb)),
  }),
);
