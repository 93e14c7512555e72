import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { mistakes, preamble } from "./mistakes.ts";

// What an editor shows, through the language service that editors use. The file exists only in its memory.

const file = fileURLToPath(new URL("in-memory.ts", import.meta.url));
const hovered = `
const link = await polar.createCheckoutLink({
  payment_processor: "stripe",
  product_id: "a",
  success_url: "https://example.com",
});
link.product_id;
`;
const code = `${preamble}${mistakes.map((mistake) => `${mistake.code}\n`).join("")}${hovered}`;

let service: ts.LanguageService;
beforeAll(() => {
  const { sys } = ts;
  const read = (name: string) => (name === file ? code : sys.readFile(name));
  service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
      skipLibCheck: true,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || sys.fileExists(name),
    directoryExists: sys.directoryExists,
    readFile: read,
  });
});

test.each(mistakes)("$name is reported with the names of types and fields", ({ code: line, text }) => {
  const start = code.indexOf(line);
  const isInLine = (diagnostic: ts.Diagnostic) =>
    diagnostic.start !== undefined && diagnostic.start >= start && diagnostic.start < start + line.length;
  const told = service.getSemanticDiagnostics(file).filter(isInLine);
  const texts = told.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(texts).toEqual([expect.stringContaining(text)]);
});

describe("a hover", () => {
  function hover(text: string) {
    const found = service.getQuickInfoAtPosition(file, code.indexOf(text, code.indexOf(hovered)) + text.length - 1);
    return {
      type: ts.displayPartsToString(found?.displayParts),
      summary: ts.displayPartsToString(found?.documentation),
      isStruckThrough: found?.kindModifiers?.split(",").includes("deprecated"),
    };
  }

  test("over the call shows what it takes, returns and throws", () => {
    const { type, summary } = hover("polar.createCheckoutLink");
    expect(type).toBe(
      "(method) Client.createCheckoutLink(body: CheckoutLinkCreate, options?: CallOptions): Promise<CheckoutLink>",
    );
    expect(summary).toBe(
      "Creates a checkout link. Never retries, because sending the same request twice creates two links.",
    );
  });

  test("over a field shows its description in the summary", () => {
    const { type, summary, isStruckThrough } = hover("success_url");
    expect(type).toMatch(/^\(property\) success_url\?: string \| null/);
    expect(summary).toMatch(/^Where customers go after paying\. .*`\{CHECKOUT_ID}`/);
    expect(summary).not.toContain("\n");
    expect(isStruckThrough).toBe(false);
  });

  test.each(["product_id", "link.product_id"])("over the deprecated field %s strikes it through", (field) => {
    expect(hover(field).isStruckThrough).toBe(true);
  });
});
