import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { chart } from "./chart.ts";
import { mockRows } from "./mock.ts";
import { packageRows } from "./package.ts";
import type { Row } from "./row.ts";

const table = (rows: Row[]) =>
  [
    "| measure | measured | goal |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${Object.values(row).join(" | ")} |`),
  ].join("\n");

const rowsOfPackage = await packageRows();
const ofPackage = table(rowsOfPackage);
process.stdout.write(`${ofPackage}\n\n`);
const rowsOfMock = await mockRows();
const ofMock = table(rowsOfMock);
process.stdout.write(`\n${ofMock}\n`);
await writeFile(
  fileURLToPath(new URL("../../docs/benchmark.md", import.meta.url)),
  `# Benchmark

Written by \`npm run bench\`: medians of one run, Node ${process.versions.node}, ${cpus().length} cores. Figures are ratios, but for sizes.

![Bars: how many times as fast, or as small, this package is](benchmark.svg)

## Package

Calls go to a server on the same machine that answers at once. Bundles are made by rolldown.

${ofPackage}

## Mock

16 connections. The client is Node's own, \`node:http\` with a keep-alive agent, in another process than the server. Bare
\`node:http\` parses the body as JSON and sends bytes that were ready before; it is the limit.

${ofMock}
`,
);
await writeFile(
  fileURLToPath(new URL("../../docs/benchmark.svg", import.meta.url)),
  chart([...rowsOfPackage, ...rowsOfMock]),
);
process.exit(0);
