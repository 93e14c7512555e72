import { createServer } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";

/** Makes a server listen on a free port of this machine. `close` also ends its connections. */
export async function listening(server: Server): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.once("close", () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The URL of a port on which nothing listens any more. */
export async function closedUrl(): Promise<string> {
  const { url, close } = await listening(createServer());
  await close();
  return url;
}
