import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "checkout-link-contract";
import { startMockServer } from "checkout-link-contract/mock";
import { expect, onTestFinished, test, vi } from "vitest";
import { createViteServer } from "vitest/node";
import { example } from "../support/contract.ts";
import { pages, root } from "../support/docs-pages.ts";

const [, client = "", config = ""] =
  pages
    .get("docs/frontend-recipes.md")
    ?.match(/^```ts\n(.*?createClient.*?)^```.*?^```ts\n(.*?defineConfig.*?)^```/ms) ?? [];

test("the dev server of the recipe adds the token to the calls of a page", async () => {
  await using mock = await startMockServer();
  const folder = await mkdtemp(join(root, "dist/.dev-server-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "vite.config.ts"), config);
  vi.stubEnv("POLAR_SERVER", mock.url);
  const server = await createViteServer({
    root: folder,
    configFile: join(folder, "vite.config.ts"),
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1", ws: false, watch: null },
  });
  vi.unstubAllEnvs();
  onTestFinished(() => server.close());
  await server.listen();
  vi.stubGlobal("location", new URL(server.resolvedUrls?.local[0] ?? ""));
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(client).toContain('createClient({ server: "/api" })');
  const link = await createClient({ server: "/api" }).createCheckoutLink(example("minimal-request"));
  expect(link.products[0]?.id).toBe(example("minimal-request").products[0]);
  expect(mock.requests).toMatchObject([
    { path: "/v1/checkout-links/", headers: { authorization: "Bearer [redacted]" } },
  ]);
});
