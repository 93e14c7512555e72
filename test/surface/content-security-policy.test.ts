import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { example } from "../support/contract.ts";

test("validation runs where code from strings is forbidden", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const program = `
    import { validateCheckoutLink, validateCheckoutLinkCreate } from "checkout-link-contract/validation";
    process.stdin.on("data", (text) => {
      const { request, response } = JSON.parse(text);
      console.log(validateCheckoutLinkCreate(request).valid, validateCheckoutLink(response).valid, validateCheckoutLink({}).valid);
    });`;
  const run = promisify(execFile)(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
    { cwd: root },
  );
  run.child.stdin?.end(JSON.stringify({ request: example("minimal-request"), response: example("minimal-response") }));
  expect((await run).stdout.trim()).toBe("true true false");
});
