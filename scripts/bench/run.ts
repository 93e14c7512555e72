import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chart } from "./chart.ts";
import { driftRows } from "./drift.ts";
import { mockRows } from "./mock.ts";
import { packageRows } from "./package.ts";
import type { Row } from "./row.ts";
import { root } from "./size.ts";

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, value, goal }) => `| ${measure} | ${value} | ${goal} |\n`);
  return `| measure | measured | goal |\n| --- | --- | --- |\n${lines.join("")}`;
}

const ofPackage = await packageRows();
const ofMock = await mockRows();
const ofDrift = driftRows();
const page = `# Benchmark

Written by \`npm run bench\`: Node ${process.versions.node}. Sizes are minified and gzipped. Ratios are
of CPU time, medians of one run, so that other work on the machine hardly changes them.

![Bars: how many times as fast, or as small, this package is](benchmark.svg)

## Package

Calls go to a server in the same process, which answers at once. Its CPU time is included. Bundles are made by rolldown.

${table(ofPackage)}
## Mock

The CPU time of the server. Its client, in another process, keeps 16 connections open.

${table(ofMock)}
## Drift

The CPU time of the whole command.

${table(ofDrift)}`;
const rows = [...ofPackage, ...ofMock];
await writeFile(join(root, "docs/benchmark.md"), page);
await writeFile(join(root, "docs/benchmark.svg"), chart(rows));
process.stdout.write(page);
process.exit();
