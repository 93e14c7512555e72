import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { MockRequest } from "./answer.js";
import { maxBodyBytes } from "./limits.js";

/** How many bytes of bodies the mock holds until they are answered, over all connections. */
export const maxHeldBytes = 64 * 1024 * 1024;

/** How many bytes a client may send beyond what has been answered on its connection. */
export const maxUnansweredBytes = 4 * 1024 * 1024;

/** What a request takes besides its body, about. */
const requestBytes = 1000;

/** A body, or why it was not read. */
export type ReceivedBody = Buffer | NonNullable<MockRequest["unread"]>;

interface Connection {
  /** Settles when all requests so far are answered. */
  answered: Promise<void>;
  unansweredBytes: number;
}

/** Reads what clients send, within limits, and has one request of each connection answered at a time. */
export class Connections {
  readonly #bySocket = new WeakMap<Socket, Connection>();
  #heldBytes = 0;

  /**
   * Reads a request, and calls a function once it has been read and all before it on the same connection are answered.
   * Drops the request if the client leaves before.
   */
  receive(incoming: IncomingMessage, answer: (body: ReceivedBody) => Promise<void>): void {
    const { socket } = incoming;
    const connection = this.#bySocket.get(socket) ?? { answered: Promise.resolve(), unansweredBytes: 0 };
    this.#bySocket.set(socket, connection);
    let bytes = 0;
    const hold = (count: number) => {
      bytes += count;
      this.#heldBytes += count;
      connection.unansweredBytes += count;
      // Not paused instead: without reading, nobody notices when the client leaves.
      if (connection.unansweredBytes > maxUnansweredBytes) socket.destroy();
      return this.#heldBytes <= maxHeldBytes;
    };
    hold(requestBytes);
    const received = readBody(incoming, hold);
    connection.answered = connection.answered.then(async () => {
      try {
        const body = await received;
        if (body !== undefined && !socket.destroyed) await answer(body);
      } finally {
        this.#heldBytes -= bytes;
        connection.unansweredBytes -= bytes;
      }
    });
  }
}

/** Reads a body; undefined if the client leaves. Calls `hold` with the size of each chunk that it keeps. */
function readBody(incoming: IncomingMessage, hold: (bytes: number) => boolean): Promise<ReceivedBody | undefined> {
  return new Promise((resolve) => {
    let chunks: Buffer[] | undefined = [];
    let size = 0;
    const settle = (body: ReceivedBody | undefined) => {
      chunks = undefined;
      resolve(body);
    };
    incoming.on("data", (chunk: Buffer) => {
      // Reads and drops the rest, so that a client that is still sending gets the answer.
      if (!chunks) return;
      size += chunk.length;
      if (size > maxBodyBytes) settle("too long");
      else if (hold(chunk.length)) chunks.push(chunk);
      else settle("no room");
    });
    incoming.once("end", () => chunks && settle(Buffer.concat(chunks)));
    incoming.on("error", () => {}).once("close", () => settle(undefined));
  });
}
