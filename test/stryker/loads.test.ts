import { pathToFileURL } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import stryker from "./stryker.config.json" with { type: "json" };

const files = ts.sys.readDirectory(process.cwd(), undefined, undefined, stryker.mutate);

// A mutant that breaks the loading of a module leaves no test to fail, and would count as one that survived.
test.each(files)("%s loads", async (file) => {
  expect(await import(/* @vite-ignore */ pathToFileURL(file).href)).toBeDefined();
});
