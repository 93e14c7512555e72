import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { launch } from "../support/command.ts";
import { example } from "../support/contract.ts";
import { bodyWith, linkWith, listOf, mapOf, nested } from "./peers.ts";

const program = fileURLToPath(new URL("validate.mjs", import.meta.url));
const size = 10_000_000;

/** A link whose product has just a list of one item, repeated. */
const productWith = (field: string, item: string) => linkWith("product", `{"${field}":${listOf(item, size)}}`);

const product = JSON.stringify(example("minimal-response").products[0]);
const price = JSON.stringify(example("minimal-response").products[0]?.prices[0]);

/** The longest a validation may take, as a multiple of the parsing time: at least twice what was measured. */
const asLong = 3;
const keys = 6;
/** A long text is parsed by copying it, but validated one character at a time. */
const characters = 50;

const rows: Record<string, ["body" | "link", issues: number, text: () => string, times: number, maxMb?: number]> = {
  "many products that are no IDs": ["body", 101, () => bodyWith("products", listOf('"x"', size)), asLong],
  "many good products": [
    "body",
    0,
    () => bodyWith("products", listOf('"d8dd2de1-21b7-4a41-8bc3-ce909c0cfe23"', size)),
    asLong,
  ],
  "much good metadata": ["body", 1, () => bodyWith("metadata", mapOf('"a"', size)), asLong],
  "much bad metadata": ["body", 1, () => bodyWith("metadata", mapOf("null", size)), asLong],
  "unknown fields": ["body", 0, () => `${bodyWith("label", "null").slice(0, -1)},${mapOf("1", size).slice(1)}`, asLong],
  "nested lists": ["body", 1, () => bodyWith("label", nested(size / 2)), asLong],
  "a long key": ["body", 1, () => bodyWith("metadata", `{"${"k".repeat(size)}":1}`), characters],
  "a long label": ["body", 0, () => bodyWith("label", `"${"😀".repeat(size / 4)}"`), characters],
  "a long URL": ["body", 1, () => bodyWith("success_url", `"http://[${"1:".repeat(size / 2)}"`), characters],
  "a long almost address": [
    "link",
    1,
    () => linkWith("url", `"https://a/${"polar_cl_".repeat(size / 9)} "`),
    characters,
  ],
  "a long almost time": [
    "link",
    1,
    () => linkWith("created_at", `"2025-04-15T12:00:00.${"1".repeat(size)}"`),
    characters,
  ],
  "empty products": ["link", 101, () => linkWith("products", listOf("{}", size)), asLong],
  "good products": ["link", 0, () => linkWith("products", listOf(product, size)), asLong],
  "empty prices": ["link", expect.any(Number), () => productWith("prices", "{}"), asLong],
  "good prices": ["link", expect.any(Number), () => productWith("prices", price), asLong],
  "prices of an unknown kind": ["link", expect.any(Number), () => productWith("prices", '{"amount_type":"x"}'), asLong],
  "good metadata": ["link", 0, () => linkWith("metadata", mapOf("1", size)), keys, 200],
  "bad metadata": ["link", 101, () => linkWith("metadata", mapOf("null", size)), keys],
};

const each = Object.entries(rows).flatMap(([name, [what, issues, text, times, maxMb = 50]]) => {
  const validators = what === "body" ? ["body"] : ["strict", "tolerant"];
  return validators.map((by) => [name, by, { issues, text, times, maxMb }] as const);
});

test.each(each)(
  "10 MB of %s, validated by %s, cost little more than parsing",
  async (_, by, { issues, text, times, maxMb }) => {
    const validating = launch(process.execPath, ["--expose-gc", program, by]);
    onTestFinished(() => void validating.child.kill("SIGKILL"));
    validating.child.stdin.end(text());
    expect(await validating.ended).toBe(0);
    const { parseMs, validateMs, memoryMb, issues: found } = JSON.parse(validating.output.stdout);
    expect(found).toEqual(issues);
    expect(validateMs).toBeLessThan(times * parseMs);
    expect(memoryMb).toBeLessThan(maxMb);
  },
);
