import { Composer, isScalar, Lexer, LineCounter, Parser, visit } from "yaml";

/** Far more than a description needs. */
const maxDepth = 1000;
const maxAliases = 10_000;

/**
 * Parses a YAML document in a time proportional to its length.
 *
 * @throws Error that names the line if it isn't YAML, is nested too deeply, or has a key twice
 */
export function parseYaml(text: string): unknown {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const fail = (problem: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new Error(`${problem} at line ${line}, column ${col}`);
  };
  // The library compares each key with all others. Its own errors would quote the text.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokensOf(text, new Parser(lines.addNewLine), fail), true, text.length);
  if (!document) return undefined;
  if (second) fail("a second document begins", second.range[0]);
  for (const { message, pos } of document.errors) fail(message, pos[0]);
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) fail("a key is there twice", key.range?.[0] ?? 0);
        keys.add(key.value);
      }
    },
  });
  return document.toJS({ maxAliasCount: maxAliases });
}

function* tokensOf(text: string, parser: Parser, fail: (problem: string, offset: number) => never) {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > maxDepth) fail(`more than ${maxDepth} levels are nested`, parser.offset);
  }
  yield* parser.end();
}
