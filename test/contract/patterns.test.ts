import { spawnSync } from "node:child_process";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { contract } from "../support/contract.ts";

/** Every string in a JSON value, or every string behind a keyword. */
function* stringsIn(value: unknown, keyword?: string): Generator<string> {
  if (typeof value === "string" && keyword === undefined) yield value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === keyword && typeof child === "string") yield child;
    yield* stringsIn(child, keyword);
  }
}

const patterns = [...new Set(stringsIn(contract.components.schemas, "pattern"))];
const texts = [
  ...new Set(
    stringsIn([requestCases.map(({ request }) => request.body), responseCases.map(({ response }) => response)]),
  ),
];

type Matches = (pattern: string, text: string) => boolean;

const matches: Matches = (pattern, text) => new RegExp(pattern, "u").test(text);

/** The patterns and texts on which an engine disagrees with JavaScript. */
function disagreements(matchesToo: Matches, isComparable: (text: string) => boolean = () => true): string[][] {
  const comparable = texts.filter(isComparable);
  return patterns.flatMap((pattern) =>
    comparable.filter((text) => matches(pattern, text) !== matchesToo(pattern, text)).map((text) => [pattern, text]),
  );
}

/** Engines disagree on which characters outside ASCII are white space. */
const hasWhiteSpaceOutsideAscii = (text: string) => /[^\S\0-\x7f]/.test(text);

test("there are patterns, and each matches some texts of the cases and not others", () => {
  expect(patterns).not.toEqual([]);
  for (const pattern of patterns) {
    const matched = texts.filter((text) => matches(pattern, text));
    expect([pattern, matched.length > 1, matched.length < texts.length]).toEqual([pattern, true, true]);
  }
});

test.each(patterns)("%s uses only what every engine supports", (pattern) => {
  expect(pattern).not.toMatch(/\(\?[=!<]|\\[pPuk1-9]/);
});

describe("patterns mean the same", () => {
  test("without the u flag", () => {
    expect(disagreements((pattern, text) => new RegExp(pattern).test(text))).toEqual([]);
  });

  test("in RE2", () => {
    const compiled = new Map(patterns.map((pattern) => [pattern, RE2JS.compile(pattern)]));
    const matchesToo: Matches = (pattern, text) => compiled.get(pattern)?.matcher(text).find() ?? false;
    expect(disagreements(matchesToo, (text) => !hasWhiteSpaceOutsideAscii(text))).toEqual([]);
  });

  test.runIf(spawnSync("python3", ["--version"]).status === 0)("in Python", () => {
    const program = `
import json, re, sys
patterns, texts = json.load(sys.stdin)
print(json.dumps([[bool(re.search(pattern, text)) for text in texts] for pattern in patterns]))`;
    const env = { ...process.env, PYTHONUTF8: "1" };
    const { stdout, stderr } = spawnSync("python3", ["-c", program], {
      input: JSON.stringify([patterns, texts]),
      encoding: "utf8",
      env,
    });
    expect(stderr).toBe("");
    const verdicts: boolean[][] = JSON.parse(stdout);
    const matchesToo: Matches = (pattern, text) => verdicts[patterns.indexOf(pattern)]?.[texts.indexOf(text)] ?? false;
    // In Python `$` also matches before a line break at the end.
    const isComparable = (text: string) => !hasWhiteSpaceOutsideAscii(text) && !text.endsWith("\n");
    expect(disagreements(matchesToo, isComparable)).toEqual([]);
  });
});
