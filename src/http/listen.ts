import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listener {
  /** The base URL. */
  readonly url: string;
  /** Ends the server, open connections included. */
  close(): Promise<void>;
}

/**
 * Has a server listen.
 *
 * @param port 0 for any free port
 * @throws Error, with Node's `code`, if it can't listen there
 */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<Listener> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    // A URL has an IPv6 address in brackets.
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Reads the body of a request. Keeps no more than needed to know that a body is longer than the limit: what is returned
 * is then longer, too.
 *
 * @throws Error if the client breaks off
 */
export function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = () => resolve(Buffer.concat(chunks));
    incoming.once("end", done).on("error", reject);
    incoming.on("data", (chunk: Buffer) => {
      // The rest is read and dropped, so that a client that is still sending gets the answer.
      if (size > maxBytes) return;
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) done();
    });
  });
}
