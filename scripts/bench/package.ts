import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { inTurns, median, type Row, ratio } from "./row.ts";
import { sdkVersion, withSdk } from "./sdk.ts";
import { budgets, gzippedSize, kB } from "./size.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** How large and how fast the package is, beside openapi-fetch alone and the provider's own library. */
export function packageRows(): Promise<Row[]> {
  return withSdk(async (folder) => [
    ...(await sizeRows(folder)),
    ...(await callRows(folder)),
    ...(await validationRows(folder)),
    await startRow(),
    ...(await typeRows(folder)),
  ]);
}

async function sizeRows(folder: string): Promise<Row[]> {
  const alone = kB(await gzippedSize("openapiFetch"));
  const sdk = kB(await gzippedSize("sdk", folder));
  return [
    {
      measure: `one call in a browser, minified and gzipped (openapi-fetch alone ${alone}, Polar's SDK ${sdkVersion} ${sdk})`,
      value: kB(await gzippedSize("client")),
      goal: `at most ${kB(budgets.client)}`,
    },
    {
      measure: "the same with validation",
      value: kB(await gzippedSize("clientWithValidation")),
      goal: `at most ${kB(budgets.clientWithValidation)}`,
    },
  ];
}

const bundle = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
const { examples } = bundle.components;
const body = examples["subscription-request"].value;
const link = JSON.stringify(examples["subscription-response"].value);

/** Time of one call to a server on this machine that answers at once. */
async function callRows(folder: string): Promise<Row[]> {
  const { createClient } = await import(join(root, "dist/index.js"));
  const { default: createFetchClient } = await import("openapi-fetch");
  const { PolarCore } = await importFrom(folder, "@polar-sh/sdk/core.js");
  const { checkoutLinksCreate } = await importFrom(folder, "@polar-sh/sdk/funcs/checkoutLinksCreate.js");
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "Content-Type": "application/json" }).end(link);
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const ours = createClient({ server: url, accessToken: "polar_oat_bench" });
  const headers = { Authorization: "Bearer polar_oat_bench" };
  const alone = createFetchClient({ baseUrl: url, headers }) as never as {
    POST(path: string, options: object): Promise<{ data: unknown }>;
  };
  const sdk = new PolarCore({ serverURL: url, accessToken: "polar_oat_bench" });
  const sdkBody = { paymentProcessor: body.payment_processor, products: body.products };
  const expectLink = (value: { url?: unknown } | undefined) => {
    if (typeof value?.url !== "string") throw new Error("no link");
  };
  const times = await inTurns(
    {
      fetch: async () => {
        const init = { method: "POST", headers: { ...headers, "Content-Type": "application/json" } };
        const response = await fetch(`${url}/v1/checkout-links/`, { ...init, body: JSON.stringify(body) });
        expectLink((await response.json()) as object);
      },
      openapiFetch: async () => expectLink((await alone.POST("/v1/checkout-links/", { body })).data as object),
      ours: async () => expectLink(await ours.createCheckoutLink(body)),
      sdk: async () => expectLink((await checkoutLinksCreate(sdk, sdkBody)).value),
    },
    31,
    100,
  );
  server.close();
  server.closeAllConnections();
  return [
    {
      measure: `time of one call, against openapi-fetch alone (which takes ${ratio(times.openapiFetch, times.fetch)} of bare \`fetch\`)`,
      value: ratio(times.ours, times.openapiFetch),
      goal: "at most 1.10",
    },
    { measure: "time of one call, against Polar's SDK", value: ratio(times.ours, times.sdk), goal: "at most 0.60" },
  ];
}

/** Validation of a full link, as it came from JSON. */
async function validationRows(folder: string): Promise<Row[]> {
  const { validateCheckoutLink } = await import(join(root, "dist/validation/index.js"));
  const { CheckoutLink$inboundSchema } = await importFrom(folder, "@polar-sh/sdk/models/components/checkoutlink.js");
  const value = JSON.parse(link);
  if (!validateCheckoutLink(value).valid || !CheckoutLink$inboundSchema.safeParse(value).success)
    throw new Error("no link");
  const times = await inTurns(
    {
      ours: () => validateCheckoutLink(value),
      zod: () => CheckoutLink$inboundSchema.safeParse(value),
      json: () => JSON.parse(link),
    },
    31,
    300,
  );
  return [
    {
      measure: "validating a full link, against the zod schema of Polar's SDK",
      value: ratio(times.ours, times.zod),
      goal: "at most 0.25",
    },
    {
      measure: "validating a full link, against `JSON.parse` of the same bytes, which is the limit",
      value: ratio(times.ours, times.json),
      goal: "none; shown beside",
    },
  ];
}

/** A process that imports the validators and uses one, beside one that compiles the contract by Ajv first. */
async function startRow(): Promise<Row> {
  const start = "const start = performance.now();";
  const end = "process.stdout.write(String(performance.now() - start));";
  const value = `JSON.parse(${JSON.stringify(link)})`;
  const programs = {
    ours: `const value = ${value}; ${start}
      const { validateCheckoutLink } = await import("${root}dist/validation/index.js");
      if (!validateCheckoutLink(value).valid) throw new Error("no link");
      ${end}`,
    ajv: `const value = ${value}; ${start}
      const { Ajv2020 } = await import("ajv/dist/2020.js");
      const { default: addFormats } = await import("ajv-formats");
      const { readFileSync } = await import("node:fs");
      const contract = JSON.parse(readFileSync("${root}generated/openapi.json", "utf8"));
      const ajv = new Ajv2020({ allErrors: true, strict: false });
      addFormats.default(ajv);
      ajv.addSchema(contract, "contract");
      if (!ajv.getSchema("contract#/components/schemas/CheckoutLink")(value)) throw new Error("no link");
      ${end}`,
  };
  const times = { ours: [] as number[], ajv: [] as number[] };
  for (let round = 0; round < 15; round++) {
    for (const name of ["ours", "ajv"] as const) {
      const args = ["--input-type=module", "--eval", programs[name]];
      times[name].push(Number((await run(process.execPath, args, { cwd: root })).stdout));
    }
  }
  return {
    measure: "import and first validation, against compiling the contract by Ajv at start",
    value: ratio(median(times.ours), median(times.ajv)),
    goal: "at most 0.10",
  };
}

/** What the compiler does for a file that makes one call, less what it does for an empty one. */
async function typeRows(folder: string): Promise<Row[]> {
  const files = {
    empty: "export {};",
    ours: `import { createClient } from "${root}dist/index.js";
      const polar = createClient({ server: "sandbox", accessToken: "x" });
      export const link = await polar.createCheckoutLink({ payment_processor: "stripe", products: ["x"] });
      export const url: string = link.url;`,
    types: `import type { components } from "${root}generated/openapi.js";
      export const url: components["schemas"]["CheckoutLink"]["url"] = "x";`,
    sdk: `import { PolarCore } from "@polar-sh/sdk/core.js";
      import { checkoutLinksCreate } from "@polar-sh/sdk/funcs/checkoutLinksCreate.js";
      const polar = new PolarCore({ server: "sandbox", accessToken: "x" });
      const result = await checkoutLinksCreate(polar, { paymentProcessor: "stripe", products: ["x"] });
      if (!result.ok) throw result.error;
      export const url: string = result.value.url;`,
  };
  const modern = { target: "es2022", module: "nodenext", lib: ["es2022", "dom", "dom.iterable"] };
  const cost = async (name: keyof typeof files) => {
    await writeFile(join(folder, `${name}.mts`), files[name]);
    const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, ...modern, types: [] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [
      "--expose-gc", // What can be freed is not counted then.
      tsc,
      "--project",
      folder,
      "--extendedDiagnostics",
    ]);
    const figure = (label: string) => Number(stdout.match(new RegExp(`^${label}:\\s+(\\d+)`, "m"))?.[1]);
    return { instantiations: figure("Instantiations"), memory: figure("Memory used") };
  };
  const empty = await cost("empty");
  const ours = await cost("ours");
  const sdk = await cost("sdk");
  const types = await cost("types");
  const beyondEmpty = (one: typeof ours, kind: "instantiations" | "memory") =>
    ratio(one[kind] - empty[kind], sdk[kind] - empty[kind]);
  const what = "against Polar's SDK, both less an empty file";
  return [
    {
      measure: `type-checking a file that makes one call, instantiations, ${what}`,
      value: beyondEmpty(ours, "instantiations"),
      goal: "at most 0.10",
    },
    {
      measure: `the same, memory (the generated types alone ${beyondEmpty(types, "memory")})`,
      value: beyondEmpty(ours, "memory"),
      goal: "at most 0.10",
    },
  ];
}

function importFrom(folder: string, name: string) {
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
}
