import { expect, test } from "vitest";
import { chart } from "../../scripts/bench/chart.ts";
import type { Row } from "../../scripts/bench/row.ts";
import { pages, read } from "../support/docs-pages.ts";

const rows: Row[] = [...(pages.get("docs/benchmark.md") ?? "").matchAll(/^\| (.*) \| (.*) \| (.*) \|$/gm)].map(
  ([, measure = "", value = "", goal = ""]) => ({ measure, value, goal }),
);

test("the benchmark's chart shows the figures of its tables", async () => {
  expect(await read("docs/benchmark.svg")).toBe(chart(rows));
});

test("a chart that lacks a figure is not drawn", () => {
  expect(() => chart(rows.slice(0, 4))).toThrow('no figure for the bar "');
});
