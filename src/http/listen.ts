import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { OptionError } from "../options/option-error.js";

export interface Listener {
  /** The base URL, at which this machine can call the server. */
  readonly url: string;
  /** Ends the server, open connections included. */
  close(): Promise<void>;
}

/** How long a peer may take to send the head of a request and all of it, and to read the answer, in milliseconds. */
export const deadlines = { headMs: 10_000, requestMs: 30_000, answerMs: 30_000 };

/** A server that disconnects peers that take too long. */
export function createBoundedServer(handle: RequestListener, { headMs, requestMs } = deadlines): Server {
  const interval = Math.min(1000, headMs / 2);
  const limits = { headersTimeout: headMs, requestTimeout: requestMs, connectionsCheckingInterval: interval };
  return createServer(limits, handle);
}

/** Closes the connection if the peer doesn't read the answer in time. Call it once the answer is sent or begun. */
export function limitAnswer(outgoing: ServerResponse, { answerMs } = deadlines): void {
  // A short answer has already been handed to the operating system in full.
  if (outgoing.writableEnded && outgoing.socket?.writableLength === 0) return;
  const timer = setTimeout(() => outgoing.destroy(), answerMs);
  outgoing.once("close", () => clearTimeout(timer));
}

/**
 * Makes a server listen.
 *
 * @param port 0 for any free port
 * @throws OptionError if the host is empty, which would mean all interfaces
 * @throws Error, with Node's `code`, if it can't listen there
 */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<Listener> {
  if (host === "") throw new OptionError("host", "is empty; is the environment variable set?");
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${callable(host)}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A host as URLs write it. Nothing can be called at the addresses that mean all interfaces, but at those of the machine. */
function callable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
