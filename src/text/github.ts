/** A summary is limited to 1 MiB, and people read only the first rows. */
const maxRows = 50;

/** A table in Markdown, followed by an empty line. Without rows, nothing. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
  const hidden = rows.length - maxRows;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.slice(0, maxRows).map(line),
    ...(hidden > 0 ? [line([`… and ${hidden} more`, ...heads.slice(1).map(() => "")])] : []),
    "",
  ];
}

/** Escapes a string for Markdown. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
}

/** An annotation, as a command of GitHub's runner. The runner shows ten of a step. */
export function annotation(level: "error" | "warning", title: string, message: string): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return `::${level} title=${property(title)}::${data(message)}`;
}
