import { fileURLToPath } from "node:url";
import * as main from "checkout-link-contract";
import * as mock from "checkout-link-contract/mock";
import * as msw from "checkout-link-contract/msw";
import * as validation from "checkout-link-contract/validation";
import * as verify from "checkout-link-contract/verify";
import ts from "typescript";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { exportedNames, exportedTypes } from "../support/exported-names.ts";
import { loadedBy } from "../support/loaded-modules.ts";

const entries = Object.keys(exportedNames) as (keyof typeof exportedNames)[];
const modules = { ".": main, "./validation": validation, "./mock": mock, "./msw": msw, "./verify": verify };

test.each(entries)("%s exports these values, and no other", (entry) => {
  expect(Object.keys(modules[entry]).sort()).toEqual(exportedNames[entry]);
});

test("each entry point exports these types, and no other", () => {
  const files = entries.map((entry) =>
    fileURLToPath(new URL(`../../${manifest.exports[entry].types}`, import.meta.url)),
  );
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const typesOf = (file: string) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
    const symbols = checker.getExportsOfModule(module as ts.Symbol).map((symbol) => {
      return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    });
    return symbols.flatMap(({ name, flags }) => (flags & ts.SymbolFlags.Value ? [] : [name])).sort();
  };
  expect(Object.fromEntries(entries.map((entry, index) => [entry, typesOf(files[index] ?? "")]))).toEqual(
    exportedTypes,
  );
});

test("the client loads neither validators nor mock", async () => {
  const modules = await loadedBy("index");
  expect(modules).toContain("src/client/client.ts");
  expect(modules.filter((name) => /validat|mock|issues|bundle/.test(name))).toEqual([]);
});

test("only the mock server and the commands load bundled libraries", async () => {
  const libraries = (modules: string[]) => modules.filter((name) => name.startsWith("node_modules/"));
  for (const entry of ["index", "validation/index", "mock/msw", "verify/index", "cli/main"]) {
    expect(libraries(await loadedBy(entry)), entry).toEqual([]);
  }
  expect(libraries(await loadedBy("mock/index")).join()).toContain("@stoplight/prism-core");
});

test("the bundle and the contract are there for other tools", async () => {
  const { default: bundle } = await import("checkout-link-contract/openapi.json", { with: { type: "json" } });
  expect(Object.keys(bundle.paths)).toEqual(["/v1/checkout-links/"]);
  expect(bundle.info.version).toBe(manifest.version);
});
