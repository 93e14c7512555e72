import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { redactText } from "../../src/text/redaction.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The texts of the regular expressions in our code and in the generated validators, which have the contract's. */
function patterns(): string[] {
  const files = ["src", "generated/validators"].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const found = new Set<string>();
  for (const file of files.filter((name) => /(?<!\.d)\.[jt]s$/.test(name))) {
    const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, "utf8"), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
      if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") {
        const [pattern, flags] = (node.arguments ?? []).map((part) => (ts.isStringLiteralLike(part) ? part.text : ""));
        if (pattern) found.add(String(new RegExp(pattern, flags)));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found];
}

test.each(patterns())("%s takes time in proportion to the text", async (pattern) => {
  const end = pattern.lastIndexOf("/");
  const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 30_000 });
  expect(status).toBe("safe");
});

describe("redacting takes time in proportion to a text of", () => {
  const known = `${"a".repeat(20)}${"/+~_".repeat(10)}`;
  const pieces = {
    "starts of secrets": "polar_oat",
    "starts of encoded secrets": "polar%5Foat\\u005",
    "short secrets": "polar_oat_a ",
    backslashes: "\\",
    "percent signs": "%25",
    "encoded ampersands": "&amp;",
    "starts of user info": "://",
    "escaped starts of user info": ":\\/\\/a",
    "starts of user info in pointers": ":~1~1a",
    "starts of encoded underscores": "polar%&#",
    "the first character of a known secret": "a",
    "parts of a known secret": known.slice(0, -1),
  };

  test.each(Object.entries(pieces))("%s", (_, piece) => {
    const text = (size: number) => piece.repeat(size / piece.length);
    const timeOf = (size: number, secret: string) => {
      const start = process.cpuUsage();
      redactText(text(size), secret, `${"a".repeat(14_000)}b`);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    timeOf(100_000, known);
    const [once, twice] = [500_000, 4_000_000].map((size) => Math.min(timeOf(size, known), timeOf(size, known)));
    // Eight times as long a text. If the time grew with the square, it would take 64 times as long.
    expect(twice).toBeLessThan(20 * Math.max(once ?? 0, 2));
    expect(twice).toBeLessThan(4000);
  });
});
