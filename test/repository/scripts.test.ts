import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, root } from "../support/docs-pages.ts";

const { scripts } = JSON.parse(await read("package.json")) as { scripts: Record<string, string> };

test.each(Object.entries(scripts))(
  "npm run %s runs one program, in words that every shell reads alike: %s",
  (_, script) => {
    expect(script).toMatch(/^[\w:./-]+( [\w:./-]+)*$/);
    const [program = ""] = script.split(" ");
    expect(["node", "npm"].includes(program) || existsSync(join(root, "node_modules/.bin", program)), program).toBe(
      true,
    );
  },
);
