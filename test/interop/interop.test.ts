import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bodies } from "../support/bodies.ts";

const contract = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const folder = (language: string) => fileURLToPath(new URL(language, import.meta.url));

function run(language: string, program: string, args: string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder(language), input });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}`);
  return String(stdout);
}

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

/** Each judge reads the path of the contract and one body per line, and prints `true` or `false` for each body. */
const judges = {
  Python: {
    isThere: runs("python3", "-c", "import jsonschema, referencing"),
    judge: (input: string) => run("python", "python3", ["judge.py", contract], input),
  },
  Go: {
    isThere: runs("go", "version"),
    judge: (input: string) => run("go", "go", ["run", ".", contract], input),
  },
  Java: {
    isThere: runs("java", "-version") && runs("mvn", "--version"),
    judge(input: string) {
      const temporary = mkdtempSync(join(tmpdir(), "interop-"));
      try {
        const file = join(temporary, "classpath");
        run("java", "mvn", ["--quiet", "dependency:build-classpath", `-Dmdep.outputFile=${file}`]);
        return run("java", "java", ["--class-path", readFileSync(file, "utf8"), "Judge.java", contract], input);
      } finally {
        rmSync(temporary, { recursive: true });
      }
    },
  },
} as const;

type Language = keyof typeof judges;

/** What validators accept and the contract refuses, in the words of docs/other-languages.md. */
const deviations: Record<string, (body: (typeof bodies)[number], language: Language) => boolean> = {
  "A URL that matches the pattern and doesn't parse": ({ rule }) => rule === "/components/schemas/HttpUrl",
  "Half a surrogate pair": ({ name }, language) =>
    /half a surrogate|the other half/.test(name) && !(language === "Java" && name.includes("in a key")),
  "A line break after an ID or a URL": ({ name }, language) =>
    name.includes("refuses a line break after,") && language === "Python",
  "A no-break space in a URL": ({ name }, language) => name.includes("a no-break space") && language !== "Python",
  "A zero-width no-break space in a URL": ({ name }) => name.includes("an invisible space in the host"),
};

const page = readFileSync(new URL("../../docs/other-languages.md", import.meta.url), "utf8");
const languages = Object.keys(judges) as Language[];

describe("a validator's verdict on every request case is that of the contract, except as the docs list", () => {
  for (const language of languages)
    test.skipIf(!judges[language].isThere)(`in ${language}`, () => expectVerdicts(language));
});

function expectVerdicts(language: Language): void {
  const lines = bodies.map(({ body }) => `${JSON.stringify(body)}\n`).join("");
  const verdicts = judges[language].judge(lines).trim().split("\n");
  expect(verdicts).toHaveLength(bodies.length);
  const received = bodies.filter(({ bodyIsValid }, index) => String(bodyIsValid) !== verdicts[index]);
  const expected = bodies.filter(
    (one) => !one.bodyIsValid && Object.values(deviations).some((applies) => applies(one, language)),
  );
  expect(received.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
}

test("docs/other-languages.md says which validator deviates where", () => {
  for (const [what, applies] of Object.entries(deviations)) {
    const cells = languages.map((language) => {
      const deviating = bodies.filter((one) => applies(one, language)).length;
      return deviating > 0 ? "accepted" : "refused";
    });
    expect(page).toMatch(
      new RegExp(`^\\| ${what}[^|]* \\| ${cells.map((cell) => `${cell}[^|]*`).join(" \\| ")} \\|$`, "m"),
    );
  }
});

test("docs/other-languages.md shows the Python validator that the test runs", () => {
  const code = readFileSync(join(folder("python"), "judge.py"), "utf8");
  const lines = code.split("\n").filter((line) => /^(from|schema|validator)\b|create_resource/.test(line));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(page).toContain(`\n${line}\n`);
});
