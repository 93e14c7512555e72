/** Where and why a text is not JSON. */
export interface SyntaxProblem {
  /** The number of Unicode characters before the error. */
  offset: number;
  /** The message of Python's `json`, which the provider passes on. */
  reason: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
const stringBody = /[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/**
 * Finds the first syntax error in a text that `JSON.parse` refuses. JavaScript engines word their errors differently,
 * and not all give the place; the mock's answer must be the same in every engine.
 */
export function syntaxProblem(text: string): SyntaxProblem {
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const problem = (reason: string, place = at): SyntaxProblem => ({
    offset: [...text.slice(0, place)].length,
    reason,
  });

  /** Skips a string, and returns its error if it has one. */
  const string = (): SyntaxProblem | undefined => {
    const start = at++;
    match(stringBody);
    if (text[at] === '"') {
      at++;
      return undefined;
    }
    if (at >= text.length || (text[at] === "\\" && at + 1 >= text.length)) {
      return problem("Unterminated string starting at", start);
    }
    if (text[at] !== "\\") return problem("Invalid control character at");
    return text[at + 1] === "u" ? problem("Invalid \\uXXXX escape", at + 1) : problem("Invalid \\escape");
  };

  const open: string[] = [];
  let expected: "value" | "first value" | "key" | "first key" | "end" = "value";
  for (;;) {
    match(space);
    const char = text[at];
    if (expected === "end") {
      const inside = open.at(-1);
      if (inside === undefined) return problem("Extra data");
      if (char === (inside === "{" ? "}" : "]")) {
        open.pop();
        at++;
      } else if (char === ",") {
        at++;
        expected = inside === "{" ? "key" : "value";
      } else return problem("Expecting ',' delimiter");
    } else if (expected === "key" || expected === "first key") {
      if (char === "}" && expected === "first key") {
        open.pop();
        at++;
        expected = "end";
        continue;
      }
      if (char !== '"') return problem("Expecting property name enclosed in double quotes");
      const wrong = string();
      if (wrong) return wrong;
      match(space);
      if (text[at] !== ":") return problem("Expecting ':' delimiter");
      at++;
      expected = "value";
    } else if (char === "{") {
      open.push(char);
      at++;
      expected = "first key";
    } else if (char === "[") {
      open.push(char);
      at++;
      expected = "first value";
    } else if (char === "]" && expected === "first value") {
      open.pop();
      at++;
      expected = "end";
    } else if (char === '"') {
      const wrong = string();
      if (wrong) return wrong;
      expected = "end";
    } else if (match(scalar) !== "") expected = "end";
    else return problem("Expecting value");
  }
}
