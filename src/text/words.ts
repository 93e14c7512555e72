/** A count and its noun: `1 case`, `2 cases`. Takes nouns whose plural ends in `s`, and those that end in `y`. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.replace(/([^aeiou])y$/, "$1ie")}s`;
}

/** The start of a text, with an ellipsis if it is longer than the limit. */
export function excerpt(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // Doesn't cut a surrogate pair in two.
  return `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "")}…`;
}
