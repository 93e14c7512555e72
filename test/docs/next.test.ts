import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { pages, root } from "../support/docs-pages.ts";

const run = promisify(execFile);
const jiti = join(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib/jiti-cli.mjs");

/** Calls the handler and the action with a `fetch` that answers as the provider does. */
const caller = `
  import { POST } from "./route.ts";
  import { createLink } from "./actions.ts";
  process.env.POLAR_ACCESS_TOKEN = "polar_oat_next";
  const product = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";
  let status = 201;
  globalThis.fetch = async () => status === 201
    ? Response.json({ url: "https://buy.polar.sh/polar_cl_a" }, { status })
    : Response.json({ detail: [{ type: "value_error", loc: ["body", "products", 0], msg: "Product does not exist." }] }, { status });
  const call = async (body) => {
    const response = await POST(new Request("https://shop.example", { method: "POST", body }));
    return [response.status, await response.json()];
  };
  const good = JSON.stringify({ payment_processor: "stripe", products: [product] });
  const form = new FormData();
  form.set("product", product);
  const results = [await createLink(form), await call(good), (await call("no JSON"))[0]];
  status = 422;
  console.log(JSON.stringify([...results, await call(good)]));`;

test("the route handler and the server action for Next.js create links and pass problems on", async () => {
  const folder = await mkdtemp(join(root, "dist/.next-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const snippet = (heading: string) =>
    pages
      .get("docs/recipes.md")
      ?.split(`## ${heading}\n`)[1]
      ?.match(/^```ts\n(.*?)^```/ms)?.[1] ?? "";
  await writeFile(join(folder, "route.ts"), snippet("Next.js route handler"));
  await writeFile(join(folder, "actions.ts"), snippet("Next.js server action"));
  await writeFile(join(folder, "call.ts"), caller);
  const { stdout } = await run(process.execPath, [jiti, join(folder, "call.ts")]);
  expect(JSON.parse(stdout)).toEqual([
    "https://buy.polar.sh/polar_cl_a",
    [201, { url: "https://buy.polar.sh/polar_cl_a" }],
    400,
    [422, { messages: { "/products/0": ["Product does not exist."] } }],
  ]);
});
