import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operation } from "../../src/contract/operation.ts";

// The code that other tools generate from the bundle decodes the named answers, and encodes them again without loss.

const root = fileURLToPath(new URL("../..", import.meta.url));
const contract = join(root, "generated/openapi.json");
const decoder = (name: string) => fileURLToPath(new URL(`generators/${name}`, import.meta.url));
const page = readFileSync(join(root, "docs/other-languages.md"), "utf8");

const answers = Object.values(operation.responses[operation.success]?.examples ?? {}).map(({ value }) => value);
const input = answers.map((answer) => `${JSON.stringify(answer)}\n`).join("");

const isThere = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const hasJava = isThere("java", "-version") && isThere("mvn", "--version");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "generators-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(cwd: string, program: string, args: string[], { env = {}, stdin = "" } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input: stdin,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  return String(stdout);
}

/** Generates by openapi-generator, and returns the folder. */
function openapiGenerator(name: string, ...options: string[]): string {
  const jar = join(folder, "openapi-generator-cli-7.25.0.jar");
  const artifact = "-Dartifact=org.openapitools:openapi-generator-cli:7.25.0";
  run(folder, "mvn", ["--quiet", "dependency:copy", artifact, `-DoutputDirectory=${folder}`]);
  const target = join(folder, name);
  run(folder, "java", [
    "-jar",
    jar,
    "generate",
    "-i",
    contract,
    "-g",
    name,
    "-o",
    target,
    "--skip-validate-spec",
    ...options,
  ]);
  return target;
}

/** A virtual environment with the generators that are written in Python, and the folder of its programs. */
function python(): string {
  const bin = join(folder, "venv/bin");
  run(folder, "python3", ["-m", "venv", "venv"]);
  run(folder, join(bin, "pip"), ["install", "--quiet", "-r", decoder("requirements.txt")]);
  return bin;
}
const decodePython = (bin: string, tool: string, target: string) =>
  run(folder, join(bin, "python"), [decoder("decode.py"), tool], { env: { PYTHONPATH: target }, stdin: input });

interface Tool {
  readonly isThere: boolean;
  /** Generates code, compiles it, and returns what it prints for the answers. */
  decode(): string;
}

const tools: Record<string, Tool> = {
  "openapi-generator, Go": {
    isThere: hasJava && isThere("go", "version"),
    decode() {
      const target = openapiGenerator("go");
      rmSync(join(target, "test"), { recursive: true });
      mkdirSync(join(target, "decode"));
      copyFileSync(decoder("decode.go"), join(target, "decode/main.go"));
      return run(target, "go", ["run", "-mod=mod", "./decode"], { stdin: input });
    },
  },
  "openapi-generator, Java": {
    isThere: hasJava,
    decode() {
      const target = openapiGenerator("java", "--additional-properties=containerDefaultToNull=true");
      run(target, "mvn", ["--quiet", "dependency:build-classpath", "-Dmdep.outputFile=classpath"]);
      const classpath = readFileSync(join(target, "classpath"), "utf8");
      const sources = run(target, "find", ["src/main", "-name", "*.java"]).trim().split("\n");
      run(target, "javac", ["-nowarn", "-cp", classpath, "-d", "classes", ...sources]);
      return run(target, "java", ["-cp", `classes${delimiter}${classpath}`, decoder("Decode.java")], { stdin: input });
    },
  },
  "openapi-generator, Python": {
    isThere: hasJava && isThere("python3", "--version"),
    decode: () => decodePython(python(), "openapi-generator", openapiGenerator("python")),
  },
  "openapi-generator, TypeScript (fetch)": {
    isThere: hasJava,
    decode() {
      const target = openapiGenerator("typescript-fetch");
      copyFileSync(decoder("decode.mts"), join(target, "decode.mts"));
      return run(target, process.execPath, [join(root, "node_modules/jiti/lib/jiti-cli.mjs"), "decode.mts"], {
        stdin: input,
      });
    },
  },
  "openapi-generator, Rust": {
    isThere: hasJava && isThere("cargo", "--version"),
    decode() {
      const target = openapiGenerator("rust");
      mkdirSync(join(target, "examples"));
      copyFileSync(decoder("decode.rs"), join(target, "examples/decode.rs"));
      return run(target, "cargo", ["run", "--quiet", "--example", "decode"], { stdin: input });
    },
  },
  "oapi-codegen, Go": {
    isThere: isThere("go", "version"),
    decode() {
      const target = join(folder, "oapi-codegen");
      mkdirSync(join(target, "decode"), { recursive: true });
      run(target, "go", ["mod", "init", "example.com/openapi"]);
      const program = "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2";
      const code = run(target, "go", ["run", program, "-generate", "types,client", "-package", "openapi", contract]);
      writeFileSync(join(target, "openapi.go"), code);
      const decode = readFileSync(decoder("decode.go"), "utf8");
      writeFileSync(
        join(target, "decode/main.go"),
        decode.replace("github.com/GIT_USER_ID/GIT_REPO_ID", "example.com/openapi"),
      );
      run(target, "go", ["get", "github.com/oapi-codegen/runtime@v1.9.0"]);
      return run(target, "go", ["run", "-mod=mod", "./decode"], { stdin: input });
    },
  },
  "openapi-python-client": {
    isThere: isThere("python3", "--version"),
    decode() {
      const bin = python();
      const target = join(folder, "client");
      run(folder, join(bin, "openapi-python-client"), ["generate", "--path", contract, "--output-path", target]);
      return decodePython(bin, "openapi-python-client", target);
    },
  },
  "datamodel-code-generator": {
    isThere: isThere("python3", "--version"),
    decode() {
      const bin = python();
      const target = join(folder, "datamodel");
      mkdirSync(target);
      const output = ["--output", join(target, "models.py"), "--output-model-type", "pydantic_v2.BaseModel"];
      run(folder, join(bin, "datamodel-codegen"), ["--input", contract, "--input-file-type", "openapi", ...output]);
      return decodePython(bin, "datamodel-code-generator", target);
    },
  },
};

/** Languages write the same time in different ways, and some leave out what is null. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) => {
    if (part === null) return undefined;
    return /^\d{4}-\d\d-\d\dT/.test(part) ? new Date(part).toISOString() : part;
  });
}

for (const [name, { isThere, decode }] of Object.entries(tools)) {
  test.skipIf(!isThere)(`code by ${name} decodes as many answers as the docs say`, () => {
    const decoded = decode()
      .trim()
      .split("\n")
      .map((line) => (line.startsWith("{") ? normal(JSON.parse(line)) : line));
    expect(decoded).toHaveLength(answers.length);
    const same = decoded.filter((one, index) => isDeepStrictEqual(one, normal(answers[index])));
    expect(page).toContain(`| ${name} | ${same.length} of ${answers.length} |`);
  });
}
