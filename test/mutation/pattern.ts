import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** Every pattern that is one step away: without one assertion, alternative or range, or with one count changed by one. */
export function patternMutants(pattern: string): { what: string; pattern: string }[] {
  const mutants = new Map<string, string>();
  const replace = ({ start, end }: AST.NodeBase, text: string, what: string) => {
    const mutant = pattern.slice(0, start) + text + pattern.slice(end);
    const place = `${what} at ${start}`;
    if (mutant !== pattern && isPattern(mutant)) mutants.set(mutant, place);
  };
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, true), {
    onAssertionEnter: (node) => replace(node, "", `without ${node.raw.slice(0, 20)}`),
    onAlternativeEnter(node) {
      const { alternatives } = node.parent as { alternatives: AST.Alternative[] };
      if (alternatives.length < 2) return;
      const index = alternatives.indexOf(node);
      const start = index === 0 ? node.start : node.start - 1;
      replace({ ...node, start, end: index === 0 ? node.end + 1 : node.end }, "", `without ${node.raw.slice(0, 20)}`);
    },
    onQuantifierEnter(node) {
      const { min, max, element, raw } = node;
      for (const [less, more] of [
        [min - 1, max],
        [min + 1, max],
        [min, max - 1],
        [min, max + 1],
      ] as const) {
        if (less < 0 || less > more || (less === min && more === max)) continue;
        const count = more === Number.POSITIVE_INFINITY ? `${less},` : `${less},${more}`;
        replace(node, `${element.raw}{${count}}`, `{${count}} for ${raw.slice(element.raw.length)}`);
      }
    },
    onCharacterClassEnter(node) {
      for (const element of node.elements) {
        if (node.elements.length > 1) replace(element as AST.NodeBase, "", `without ${element.raw} in a class`);
      }
    },
  });
  return [...mutants].map(([mutant, what]) => ({ what, pattern: mutant }));
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
