import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Apps that make one call, as a browser would load them. */
const apps = {
  client: `
    import { createClient } from "${root}dist/index.js";
    const polar = createClient({ server: "https://shop.example/api" });
    polar.createCheckoutLink({ payment_processor: "stripe", products: [] }).then(({ url }) => open(url));`,
  clientWithValidation: `
    import { createClient } from "${root}dist/index.js";
    import { validation } from "${root}dist/validation/index.js";
    const polar = createClient({ server: "https://shop.example/api", validation });
    polar.createCheckoutLink({ payment_processor: "stripe", products: [] }).then(({ url }) => open(url));`,
  openapiFetch: `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "https://shop.example/api" });
    client.POST("/v1/checkout-links/", { body: {} }).then(({ data }) => open(data.url));`,
  sdk: `
    import { createPolarCore } from "@polar-sh/sdk/2026-10";
    import { createCheckoutLinks } from "@polar-sh/sdk/2026-10/services/checkout_links";
    const createLink = createCheckoutLinks(createPolarCore({ baseUrl: "https://shop.example/api" }));
    createLink({ products: [] }).then(({ url }) => open(url));`,
  oldSdk: `
    import { PolarCore } from "old-sdk/core.js";
    import { checkoutLinksCreate } from "old-sdk/funcs/checkoutLinksCreate.js";
    const polar = new PolarCore({ serverURL: "https://shop.example/api" });
    checkoutLinksCreate(polar, { paymentProcessor: "stripe", products: [] }).then(({ value }) => open(value.url));`,
} as const;

/** How many bytes an app may be, bundled for browsers, minified and gzipped. */
export const budgets = { client: 8300, clientWithValidation: 18_200 } as const;

/** Bytes in kilobytes, with one decimal. */
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** How many bytes an app is, bundled for browsers, minified and gzipped; `folder` has what it imports. */
export async function gzippedSize(app: keyof typeof apps, folder = root): Promise<number> {
  const entry = await mkdtemp(join(folder, "node_modules/.size-"));
  try {
    await writeFile(join(entry, "app.js"), apps[app]);
    const build = await rolldown({ input: join(entry, "app.js"), platform: "browser", logLevel: "silent" });
    const { output } = await build.generate({ format: "esm", minify: true });
    const code = output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
    return gzipSync(code, { level: 9 }).byteLength;
  } finally {
    await rm(entry, { recursive: true });
  }
}
