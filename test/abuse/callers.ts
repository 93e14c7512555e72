import { connect, type Socket } from "node:net";

/** What arrived over a connection until it ended, or was ended. */
export interface Received {
  readonly text: string;
  /** The statuses of the answers, in order. */
  readonly statuses: number[];
}

/**
 * Sends bytes to a port and collects what comes back.
 *
 * @param isDone tells from the text so far whether that is enough; the connection is then closed
 */
export function exchange(
  port: number,
  bytes: string | Buffer,
  isDone: (text: string) => boolean = () => false,
): Promise<Received> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes as string, "latin1"));
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += chunk;
      if (isDone(text)) socket.destroy();
    });
    socket
      .on("error", () => {})
      .once("close", () => {
        const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
        resolve({ text, statuses });
      });
  });
}

/** Opens connections that send the same bytes and read nothing. */
export function openAll(port: number, count: number, bytes: string | Buffer = ""): Promise<Socket[]> {
  const opened = Array.from(
    { length: count },
    () =>
      new Promise<Socket>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => {
          if (bytes.length > 0) socket.write(bytes as string, "latin1");
          resolve(socket);
        });
        socket.on("error", () => resolve(socket)).pause();
      }),
  );
  return Promise.all(opened);
}
