import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../generated/bundle.js";
import { median, type Row } from "./row.ts";
import { root } from "./size.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which is taken apart
type Json = any;

/** The size of the provider's description, with all its operations. */
const providerBytes = 2_700_000;
const runs = 5;

/** Loaded into the process before its own modules: prints its CPU time in seconds at its end, threads included. */
const timer = `import { writeSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
  const seconds = ({ user, system }) => (user + system) / 1e6;
  if (isMainThread) process.on("exit", () => writeSync(2, String(seconds(process.cpuUsage()))));`;

/** The CPU time of the command `drift`. */
export function driftRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const seconds = (description: Json) => {
      const file = join(folder, "openapi.json");
      writeFileSync(file, JSON.stringify(description));
      return median(Array.from({ length: runs }, () => secondsOf(file))).toFixed(2);
    };
    return [
      { measure: "`drift` on the contract, in seconds", value: seconds(bundle), goal: "at most 0.50" },
      {
        measure: "`drift` on a description of 2.7 MB that differs in each pattern and enumeration, in seconds",
        value: seconds(largeDescription()),
        goal: "at most 2.00",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(file: string): number {
  const command = ["--import", `data:text/javascript,${encodeURIComponent(timer)}`, join(root, "dist/cli/main.js")];
  return Number(spawnSync(process.execPath, [...command, "drift", file], { encoding: "utf8" }).stderr);
}

/** The contract without patterns and with longer enumerations, among many other operations. */
function largeDescription(): Json {
  const text = JSON.stringify(bundle, (key, value) => {
    if (key === "pattern" && typeof value === "string") return undefined;
    return key === "enum" && typeof value[0] === "string" ? [...value, "later"] : value;
  });
  const description = JSON.parse(text);
  const { paths, components } = description;
  const own = Object.entries(components.schemas);
  const [operation] = Object.values<Json>(paths);
  const copies = Math.ceil(providerBytes / text.length);
  const { examples } = components;
  for (let copy = 0; copy < copies; copy++) {
    paths[`/v1/others/${copy}/`] = { post: { ...operation.post, operationId: `other${copy}` } };
    for (const [name, schema] of own) components.schemas[`${name}${copy}`] = schema;
    components.examples = { ...components.examples, [`examples${copy}`]: { value: examples } };
  }
  return description;
}
