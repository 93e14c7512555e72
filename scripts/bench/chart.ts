import type { Row } from "./row.ts";

interface Bar {
  readonly label: string;
  /** How the row's measure begins. */
  readonly measure: string;
  /** How many times as fast, or as small, this package is. */
  times(row: Row): number;
}

const less = ({ value }: Row) => 1 / Number(value);
const more = ({ value }: Row) => Number(value);

const bars: readonly Bar[] = [
  {
    label: "size of one call, vs. Polar's SDK",
    measure: "one call in a browser",
    times: ({ measure, value }) => Number(/SDK [\d.]+ ([\d.]+) kB/.exec(measure)?.[1]) / Number.parseFloat(value),
  },
  { label: "one call, vs. openapi-fetch alone", measure: "time of one call, against openapi-fetch", times: less },
  { label: "one call, vs. Polar's SDK", measure: "time of one call, against Polar's SDK", times: less },
  {
    label: "validating a link, vs. zod in Polar's SDK",
    measure: "validating a full link, against the zod",
    times: less,
  },
  {
    label: "mock: answers a second, vs. Prism CLI",
    measure: "answers a second, against the Prism CLI at",
    times: more,
  },
  { label: "mock: the same, both silent", measure: "answers a second, against the Prism CLI, silent", times: more },
  { label: "mock: time to first answer, vs. Prism CLI", measure: "time from start to first answer", times: less },
];

const width = 720;
const left = 300;
const right = 60;
const rowHeight = 28;
const top = 44;

/** The benchmark as a bar chart in SVG, which follows the colour scheme of the reader. */
export function chart(rows: readonly Row[]): string {
  const figures = bars.map((bar) => {
    const row = rows.find(({ measure }) => measure.startsWith(bar.measure));
    const times = row ? bar.times(row) : Number.NaN;
    if (!(times > 0)) throw new Error(`The benchmark has no figure for the bar "${bar.label}"`);
    return { label: bar.label, times };
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
