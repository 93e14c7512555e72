import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const contract = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

export interface MockServerOptions {
  /** The port to listen on; 0 for any that is free. */
  port: number;
  /** The address to listen on. */
  host: string;
}

export interface MockServer {
  /** The base URL, for `createClient({ server })`. */
  url: string;
  /** Ends the server, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts Prism over the contract: it answers with the named examples.
 *
 * @throws Error if the address can't be listened on
 */
export async function startMockServer({ port, host }: MockServerOptions): Promise<MockServer> {
  const server = createServer(await getHttpOperationsFromSpec(contract), {
    cors: true,
    components: { logger: createLogger("mock", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  // Prism rejects with a bare string.
  const address: string = await server.listen(port, host).catch((reason) => Promise.reject(new Error(String(reason))));
  const hostname = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${hostname}:${address.slice(address.lastIndexOf(":") + 1)}`,
    close: () => server.close(),
  };
}
