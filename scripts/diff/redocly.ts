import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { jsonPointer } from "../../src/contract/json-pointer.ts";
import type { Change, Impact, Party } from "./change.ts";

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** What Redocly's report tells of a change, as far as it is read here. */
interface Finding {
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  property?: string;
  base?: { pointer: string };
  revision?: { pointer: string; value?: unknown };
  verdicts: { message: string }[];
}

/** Every change that Redocly finds between two contracts, rated by it. */
export async function redoclyChanges(released: string, current: string): Promise<Change[]> {
  const args = [cli, "diff", released, current, "--config", config, "--format", "json", "--fail-on", "none"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 }).catch((error) => {
    throw new Error(`Redocly can't compare ${released} and ${current}:\n${error.stderr}`);
  });
  const { changes } = JSON.parse(stdout) as { changes: Finding[] };
  return changes.filter(({ path, property }) => !(path === "#/info" && property === "version")).map(toChange);
}

function toChange({ path, kind, impact, property, base, revision, verdicts }: Finding): Change {
  const pointer = (revision ?? base)?.pointer ?? path;
  const isGone = property !== undefined && revision?.value === undefined;
  return {
    pointer: isGone ? pointer + jsonPointer([property]) : pointer,
    what: verdicts.map(({ message }) => message).join(" ") || kind,
    impact,
    breaks: new Set(impact === "major" ? partiesAt(path) : []),
    duties: new Set(),
  };
}

function partiesAt(path: string): Party[] {
  if (path.includes("/responses/")) return ["who reads responses"];
  if (/\/(requestBody|parameters|security|servers|securitySchemes)(\/|$)/.test(path)) return ["who sends requests"];
  return ["who sends requests", "who reads responses"];
}
