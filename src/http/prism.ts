import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * Loads Prism, which is an optional peer, with the operations of the contract.
 *
 * @param user what needs it, as the error says it
 * @throws Error if Prism is not installed
 */
export async function importPrism(user: string): Promise<Prism> {
  const prism = await import("@stoplight/prism-http").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    const { peerDependencies } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    const names = ["@stoplight/prism-http", "@stoplight/prism-core"];
    const packages = names.map((name) => `${name}@${peerDependencies[name]}`).join(" ");
    throw new Error(`${user} needs Prism: npm install --save-dev --save-exact ${packages}`);
  });
  const file = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
  return { createInstance: prism.createInstance, operations: await prism.getHttpOperationsFromSpec(file), logger };
}

type PrismHttp = typeof import("@stoplight/prism-http");
type Logger = Parameters<PrismHttp["createInstance"]>[1]["logger"];

interface Prism {
  createInstance: PrismHttp["createInstance"];
  operations: Awaited<ReturnType<PrismHttp["getHttpOperationsFromSpec"]>>;
  logger: Logger;
}

/** A logger that keeps quiet: mock and proxy have a log of their own. */
const logger = Object.assign(Object.create(null), {
  child: () => logger,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((name) => [name, () => {}]),
  ),
}) as Logger;
