import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

// Runs the Redocly CLI with telemetry and update checks off. npm scripts can't set variables in a way that every shell knows.
try {
  execFileSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: "inherit", env });
} catch {
  process.exitCode = 1; // It has said why.
}
