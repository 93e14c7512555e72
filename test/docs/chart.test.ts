import { expect, test } from "vitest";
import { chart } from "../../scripts/bench/chart.ts";
import { isMet, type Row } from "../../scripts/bench/row.ts";
import { pages, read } from "../support/docs-pages.ts";

const rows: Row[] = [...(pages.get("docs/benchmark.md") ?? "").matchAll(/^\| (.*) \| (\d.*) \| (.*) \|$/gm)].map(
  ([, measure = "", value = "", goal = ""]) => ({ measure, value, goal }),
);

test.each(rows)("the benchmark's figure $value meets its goal, or the reason is given: $measure", (row) => {
  expect(isMet(row) || / [\d.]+( kB)?: \w/.test(row.goal)).toBe(true);
});

test("the benchmark's chart shows the figures of its tables", async () => {
  expect(await read("docs/benchmark.svg")).toBe(chart(rows));
});

test("a chart that lacks a figure is not drawn", () => {
  expect(() => chart(rows.slice(0, 4))).toThrow('no figure for the bar "');
});
