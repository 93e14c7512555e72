import type { Row } from "./row.ts";

/** The label of each bar, and how the measure of its row begins. */
const bars: readonly [label: string, measure: string, times?: (row: Row) => number][] = [
  ["size of one call, vs. Polar's SDK 0.32.5", "one call in a browser", timesAsSmall(/0\.32\.5 ([\d.]+) kB/)],
  ["size of one call, vs. Polar's SDK 1.0.1", "one call in a browser", timesAsSmall(/1\.0\.1 ([\d.]+) kB/)],
  ["one call, vs. openapi-fetch alone", "one call, against openapi-fetch alone"],
  ["one call, vs. Polar's SDK 1.0.1", "one call, against Polar's SDK 1.0.1"],
  ["one call, vs. Polar's SDK 0.32.5", "one call, against Polar's SDK 0.32.5"],
  ["validating a link, vs. zod in Polar's SDK", "validating a link, against the zod"],
  ["mock: an answer, vs. Prism CLI", "an answer, against the Prism CLI, both with"],
  ["mock: the same, both silent", "an answer, against the Prism CLI, both silent"],
  ["mock: time to first answer, vs. Prism CLI", "from start to first answer"],
];

function timesAsSmall(other: RegExp) {
  return ({ measure, value }: Row) => Number(other.exec(measure)?.[1]) / Number.parseFloat(value);
}

const width = 720;
const left = 300;
const right = 60;
const rowHeight = 28;
const top = 44;

/** The benchmark as a bar chart in SVG, which follows the colour scheme of the reader. */
export function chart(rows: readonly Row[]): string {
  const figures = bars.map(([label, start, timesOf = ({ value }: Row) => 1 / Number(value)]) => {
    const row = rows.find(({ measure }) => measure.startsWith(start));
    const times = row ? timesOf(row) : Number.NaN;
    if (!(times > 0)) throw new Error(`The benchmark has no figure for the bar "${label}"`);
    return { label, times };
  });
  const scale = (width - left - right) / Math.max(...figures.map(({ times }) => times));
  const height = top + figures.length * rowHeight + 8;
  const one = (left + scale).toFixed(1);
  const lines = figures.flatMap(({ label, times }, index) => {
    const y = top + index * rowHeight;
    const length = (times * scale).toFixed(1);
    const end = (left + times * scale + 6).toFixed(1);
    return [
      `  <text x="${left - 10}" y="${y + 15}" text-anchor="end">${label}</text>`,
      `  <rect x="${left}" y="${y}" width="${length}" height="20" rx="2"/>`,
      `  <text x="${end}" y="${y + 15}">${times.toFixed(1)}×</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>How many times as fast, or as small, this package is</title>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #1f2328; }
    rect { fill: #0969da; }
    line { stroke: #59636e; stroke-dasharray: 3 3; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      rect { fill: #4493f8; }
      line { stroke: #9198a1; }
    }
  </style>
  <text x="${left}" y="18">how many times as fast, or as small (dashed line: equal)</text>
${lines.join("\n")}
  <line x1="${one}" y1="${top - 14}" x2="${one}" y2="${height - 8}"/>
</svg>
`;
}
