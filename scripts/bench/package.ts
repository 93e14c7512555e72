import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { inTurns, type Row, ratioRow } from "./row.ts";
import { budgets, gzippedSize, kB, root } from "./size.ts";

const run = promisify(execFile);

/** The provider's own library, and its last version of April 2025. The project doesn't depend on them. */
const sdks = { "@polar-sh/sdk": "1.0.1", "old-sdk": "0.32.5" };
const [newSdk, oldSdk] = Object.values(sdks);

const path = "/v1/checkout-links/";
const { components } = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
const body = components.examples["subscription-request"].value;
const link = JSON.stringify(components.examples["subscription-response"].value);

/** How large and how fast the package is, beside openapi-fetch alone and the provider's own library. */
export async function packageRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const dependencies = { ...sdks, "old-sdk": `npm:@polar-sh/sdk@${oldSdk}`, zod: "3.25.76" };
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], { cwd: folder });
    return [...(await sizeRows(folder)), ...(await callRows(folder)), await validationRow(folder)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sizeRows(folder: string): Promise<Row[]> {
  const sizeOf = async (app: Parameters<typeof gzippedSize>[0], where?: string) => kB(await gzippedSize(app, where));
  const sdk = `Polar's SDK ${newSdk} ${await sizeOf("sdk", folder)}, ${oldSdk} ${await sizeOf("oldSdk", folder)}`;
  return [
    {
      measure: `one call in a browser (openapi-fetch alone ${await sizeOf("openapiFetch")}, ${sdk})`,
      value: await sizeOf("client"),
      goal: `at most ${kB(budgets.client)}, of which openapi-fetch is a third; without it 5.8 kB could be met`,
    },
    {
      measure: "the same with validation",
      value: await sizeOf("clientWithValidation"),
      goal: `at most ${kB(budgets.clientWithValidation)}`,
    },
  ];
}

/** The CPU time of one call to a server in this process that answers at once. */
async function callRows(folder: string): Promise<Row[]> {
  const { createClient } = await import(join(root, "dist/index.js"));
  const { default: createFetchClient } = await import("openapi-fetch");
  const { createPolarCore } = await importFrom(folder, "@polar-sh/sdk/dist/2026-10/index.mjs");
  const { createCheckoutLinks } = await importFrom(folder, "@polar-sh/sdk/dist/2026-10/services/checkout_links.mjs");
  const { PolarCore } = await importFrom(folder, "old-sdk/dist/esm/core.js");
  const { checkoutLinksCreate } = await importFrom(folder, "old-sdk/dist/esm/funcs/checkoutLinksCreate.js");
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "Content-Type": "application/json" }).end(link);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const accessToken = "polar_oat_bench";
  const headers = { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" };
  const ours = createClient({ server: url, accessToken });
  const alone = createFetchClient<Record<string, never>>({ baseUrl: url, headers });
  const createLink = createCheckoutLinks(createPolarCore({ baseUrl: url, accessToken }));
  const oldCore = new PolarCore({ serverURL: url, accessToken });
  const oldBody = { paymentProcessor: body.payment_processor, products: body.products };
  const calls = {
    fetch: () => fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) }).then((one) => one.json()),
    openapiFetch: async () => (await alone.POST(path as never, { body } as never)).data,
    ours: () => ours.createCheckoutLink(body),
    sdk: () => createLink(body),
    oldSdk: async () => (await checkoutLinksCreate(oldCore, oldBody)).value,
  };
  for (const [name, call] of Object.entries(calls)) {
    if (typeof (await call())?.url !== "string") throw new Error(`No link from ${name}`);
  }
  const times = await inTurns(calls, 31, 100);
  server.close();
  server.closeAllConnections();
  const row = (peer: keyof typeof calls, name: string, goal: string, reason?: string) => {
    const ofFetch = (times[peer] / times.fetch).toFixed(2);
    const measure = `one call, against ${name}, which takes ${ofFetch} of bare \`fetch\``;
    return ratioRow(measure, times.ours, times[peer], goal, reason);
  };
  const ofSdk = (times.openapiFetch / times.sdk).toFixed(2);
  return [
    row("openapiFetch", "openapi-fetch alone", "at most 1.10", "the deadline and the check of the answer"),
    row(
      "sdk",
      `Polar's SDK ${newSdk}`,
      "at most 1.10",
      `openapi-fetch, which sends our requests, takes ${ofSdk} alone`,
    ),
    row("oldSdk", `Polar's SDK ${oldSdk}`, "at most 0.60"),
  ];
}

/** The CPU time to validate a full link, as it came from JSON. */
async function validationRow(folder: string): Promise<Row> {
  const { validateCheckoutLink } = await import(join(root, "dist/validation/index.js"));
  const { CheckoutLink$inboundSchema } = await importFrom(folder, "old-sdk/dist/esm/models/components/checkoutlink.js");
  const value = JSON.parse(link);
  const validators = {
    ours: () => validateCheckoutLink(value).valid,
    zod: () => CheckoutLink$inboundSchema.safeParse(value).success,
  };
  if (!validators.ours() || !validators.zod()) throw new Error("The link is not valid");
  const { ours, zod } = await inTurns(validators, 31, 300);
  return ratioRow(`validating a link, against the zod schema of Polar's SDK ${oldSdk}`, ours, zod, "at most 0.25");
}

function importFrom(folder: string, file: string) {
  return import(pathToFileURL(join(folder, "node_modules", file)).href);
}
