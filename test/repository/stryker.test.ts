import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import stryker from "../stryker/stryker.config.json" with { type: "json" };
import config from "../stryker/vitest.config.ts";
import { root } from "../support/docs-pages.ts";

test.each([...stryker.mutate, ...(config.test?.include ?? [])])(
  "Stryker's configuration names files that exist: %s",
  (pattern) => {
    expect(ts.sys.readDirectory(root, undefined, undefined, [join(root, pattern)])).not.toEqual([]);
  },
);
