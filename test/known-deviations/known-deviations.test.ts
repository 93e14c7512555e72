import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readKnownDeviations } from "../../src/known-deviations/file.ts";
import {
  type Deviation,
  type KnownDeviation,
  KnownDeviations,
  subjectOf,
} from "../../src/known-deviations/known-deviations.ts";

const reason = "Will be fixed.";

/** Reads a file with a text. The name of the file is cut from messages. */
async function read(text: string): Promise<readonly KnownDeviation[]> {
  const folder = await mkdtemp(join(tmpdir(), "known-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "known.yaml"), text);
  return readKnownDeviations(join(folder, "known.yaml")).catch((error: Error) => {
    throw new Error(error.message.replace(`${folder}/`, ""));
  });
}

test("a file of known deviations is YAML or JSON", async () => {
  const entries = [
    { rule: "/components/schemas/UuidV4/pattern", reason, expires: "2026-12-31" },
    { case: "label: refuses a number", reason },
    { difference: "201 /products/*/id pattern", reason },
  ];
  const yaml = `# What we know.
- rule: /components/schemas/UuidV4/pattern
  reason: ${reason}
  expires: 2026-12-31
- case: "label: refuses a number"
  reason: ${reason}
- difference: 201 /products/*/id pattern
  reason: ${reason}
`;
  expect(await read(yaml)).toEqual(entries);
  expect(await read(JSON.stringify(entries))).toEqual(entries);
});

test.each<[string, unknown, string]>([
  ["no list", { rule: "/paths", reason }, "must be a list of known deviations"],
  ["an empty file", undefined, "must be a list of known deviations"],
  ["an entry that is no object", ["/paths"], "entry 1: must be an object"],
  ["an entry without a reason", [{ case: "one", reason }, { rule: "/paths" }], "entry 2: reason: is required"],
  ["an empty reason", [{ rule: "/paths", reason: " " }], "entry 1: reason: must be text that is not empty"],
  ["a name that is no text", [{ case: 5, reason }], "entry 1: case: must be text that is not empty"],
  ["an entry about nothing", [{ reason }], "entry 1: must have exactly one of rule, case, difference"],
  [
    "an entry about two",
    [{ rule: "/a", case: "b", reason }],
    "entry 1: must have exactly one of rule, case, difference",
  ],
  [
    "a rule that is no pointer",
    [{ rule: "label", reason }],
    "entry 1: rule: must be a JSON pointer, which starts with /",
  ],
  [
    "a date that is none",
    [{ rule: "/a", reason, expires: "2026-02-30" }],
    "entry 1: expires: must be a date such as 2026-12-31",
  ],
  [
    "a date in other words",
    [{ rule: "/a", reason, expires: "1 May" }],
    "entry 1: expires: must be a date such as 2026-12-31",
  ],
  [
    "a misspelt field",
    [{ rule: "/a", reason, expiry: "x" }],
    "entry 1: expiry: is unknown; the fields are rule, case, difference, reason, expires",
  ],
])("%s is refused by entry and field", async (_, value, message) => {
  await expect(read(value === undefined ? "" : JSON.stringify(value))).rejects.toThrow(`known.yaml: ${message}`);
});

test("a tag that YAML doesn't know is no warning on stderr", async () => {
  const warn = vi.spyOn(process, "emitWarning");
  await expect(read("- rule: !unknown /a\n  reason: x\n")).resolves.toEqual([{ rule: "/a", reason: "x" }]);
  expect(warn).not.toHaveBeenCalled();
});

test("text that isn't YAML is refused with the line, and a missing file with its name", async () => {
  await expect(read("- rule: [\n")).rejects.toThrow(/^known\.yaml: is not YAML: .* at line 2/);
  await expect(readKnownDeviations("nowhere.yaml")).rejects.toThrow(/^nowhere\.yaml: can't be read: ENOENT/);
});

test.each<[string, Omit<KnownDeviation, "reason">, Deviation, boolean]>([
  ["its rule", { rule: "/a/b" }, { rule: "/a/b", case: "one" }, true],
  ["its case", { case: "one (1+1)" }, { rule: "/a/b", case: "one (1+1)" }, true],
  ["its difference", { difference: "201 /a/*/b type" }, { difference: "201 /a/*/b type" }, true],
  ["a text with * for any text", { rule: "/a/*" }, { rule: "/a/b/c" }, true],
  ["a text with * at its start, inside and at its end", { rule: "*/b*d*" }, { rule: "/a/b/c\n/d" }, true],
  ["a text that overlaps on both sides of *", { rule: "/ab*ba" }, { rule: "/aba" }, false],
  ["a text that is not in order around *", { rule: "/*b*c*" }, { rule: "/c/b" }, false],
  ["many * in a long text, which takes no time", { case: "*a*a*a*a*b" }, { case: "a".repeat(600) }, false],
  ["a rule above it", { rule: "/a" }, { rule: "/a/b" }, false],
  ["another name", { case: "/a/b" }, { rule: "/a/b" }, false],
  ["any text of another name", { rule: "*" }, { case: "one" }, false],
  ["a pattern", { case: "one.*" }, { case: "one" }, false],
])("a deviation is looked up by %s", (_, subject, deviation, isKnown) => {
  const known = new KnownDeviations([{ ...subject, reason }]);
  expect(known.find(deviation)).toEqual(isKnown ? { ...subject, reason } : undefined);
});

test("an entry expires after its last day, and is then stale, like one that matches nothing", () => {
  const entries: KnownDeviation[] = [
    { case: "one", reason, expires: "2026-03-01" },
    { case: "two", reason },
    { case: "three", reason },
  ];
  const subjects = (known: KnownDeviations) => known.stale().map(({ entry, problem }) => [subjectOf(entry), problem]);

  const onTheDay = new KnownDeviations(entries, new Date("2026-03-01T23:59:59Z"));
  expect(onTheDay.find({ case: "one" })).toBe(entries[0]);
  expect(onTheDay.find({ case: "two" })).toBe(entries[1]);
  expect(subjects(onTheDay)).toEqual([["case three", "matches nothing"]]);

  const later = new KnownDeviations(entries, new Date("2026-03-02T00:00:00Z"));
  expect(later.find({ case: "one" })).toBeUndefined();
  expect(later.find({ case: "three" })).toBe(entries[2]);
  expect(subjects(later)).toEqual([
    ["case one", "expired on 2026-03-01"],
    ["case two", "matches nothing"],
  ]);
});
