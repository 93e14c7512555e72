import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { start } from "../support/command.ts";
import { example, judge } from "../support/contract.ts";
import { makeProject } from "./project.ts";
import { neighbours, runtimes } from "./tools.ts";

const request = {
  method: "POST",
  headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
  body: JSON.stringify(example("minimal-request")),
};

/** Starts a command that runs the mock, and gets a link of it. */
async function linkOfMock(folder: string, program: string, ...args: string[]): Promise<unknown> {
  const { child, prints } = start(program, [...args, "mock", "--port", "0"], { cwd: folder, detached: true });
  try {
    const [url] = await prints(/http:\/\/127\.0\.0\.1:\d+/);
    const response = await fetch(`${url}/v1/checkout-links/`, request);
    expect(response.status).toBe(201);
    return await response.json();
  } finally {
    process.kill(-(child.pid ?? 0), "SIGKILL");
  }
}

// npm fails if what two packages ask for can't be met.
test.each(neighbours)("beside %s it is installed, and the mock answers", async (neighbour) => {
  const { folder } = await makeProject(inject("tarball"), neighbour);
  expect(judge("CheckoutLink", await linkOfMock(folder, "npx", "--no", "checkout-link-contract"))).toEqual([]);
});

const use = `
  import { setupServer } from "msw/node";
  import { createClient } from "checkout-link-contract";
  import { startMockServer } from "checkout-link-contract/mock";
  import { checkoutLinkHandlers } from "checkout-link-contract/msw";
  import { validateCheckoutLink, validation } from "checkout-link-contract/validation";

  const body = ${request.body};
  const accessToken = "polar_oat_test";
  const server = "https://shop.example";
  const mock = await startMockServer();
  const link = await createClient({ server: mock.url, accessToken, validation }).createCheckoutLink(body);
  await mock.close();
  const handlers = setupServer(...checkoutLinkHandlers({ server }));
  handlers.listen();
  const other = await createClient({ server, accessToken, validation }).createCheckoutLink(body);
  handlers.close();
  const refused = await createClient({ server, validation }).createCheckoutLink({ ...body, products: [] }).catch((error) => error);
  console.log(validateCheckoutLink(link).valid, validateCheckoutLink(other).valid, refused.name);
  process.exit(); // MSW leaves a channel open, which Deno would wait for.`;

describe.skipIf(process.platform !== "linux" || process.arch !== "x64")("where their binaries for Linux run", () => {
  test.each(Object.entries(runtimes))(
    "%s runs client, validation, mock and handlers",
    async (_, { packages, program, args }) => {
      const project = await makeProject(inject("tarball"), ...packages);
      await project.write("use.mjs", use);
      const binary = join(project.folder, "node_modules", program);
      const { stdout, stderr } = await project.run(binary, ...args, "use.mjs");
      expect({ stdout, stderr }).toEqual({ stdout: "true true InvalidRequestError\n", stderr: "" });
      const command = join(project.folder, "node_modules/checkout-link-contract/dist/cli/main.js");
      expect(judge("CheckoutLink", await linkOfMock(project.folder, binary, ...args, command))).toEqual([]);
    },
  );
});
