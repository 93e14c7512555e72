import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { MockRequest } from "./answer.js";
import { maxBodyBytes } from "./limits.js";

/** The limit, over all connections, of the bytes of requests and of answers that clients have not received yet. */
export const maxHeldBytes = 64 * 1024 * 1024;

/** How many bytes a client may send beyond what has been answered on its connection. */
export const maxUnansweredBytes = 4 * 1024 * 1024;

/** Estimated overhead in bytes: of a request, and of each name and value in its head. */
const requestBytes = 3000;
const headerBytes = 16;

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
   *
   * @param answer gets a function to call with the size of the answer, which returns whether there is room for it
   */
  receive(
    incoming: IncomingMessage,
    answer: (body: ReceivedBody, hold: (bytes: number) => boolean) => Promise<void>,
  ): void {
    const { socket } = incoming;
    const connection = this.#bySocket.get(socket) ?? { answered: Promise.resolve(), unansweredBytes: 0 };
    this.#bySocket.set(socket, connection);
    const isFirst = connection.unansweredBytes === 0;
    let heldBytes = 0;
    let receivedBytes = 0;
    const hold = (bytes: number) => {
      heldBytes += bytes;
      this.#heldBytes += bytes;
      return this.#heldBytes <= maxHeldBytes;
    };
    const holdReceived = (bytes: number) => {
      receivedBytes += bytes;
      connection.unansweredBytes += bytes;
      const hasRoom = hold(bytes);
      // Not paused instead: without reading, nobody notices when the client leaves. A request that is not the first
      // can't be refused, because its answer would have to wait for others.
      if (connection.unansweredBytes > maxUnansweredBytes || !(hasRoom || isFirst)) socket.destroy();
      return hasRoom;
    };
    holdReceived(sizeOfHead(incoming));
    const received = readBody(incoming, holdReceived);
    connection.answered = connection.answered.then(async () => {
      try {
        const body = await received;
        if (body !== undefined && !socket.destroyed) await answer(body, hold);
      } finally {
        this.#heldBytes -= heldBytes;
        connection.unansweredBytes -= receivedBytes;
      }
    });
  }
}

/** About how many bytes a request takes without its body. */
function sizeOfHead({ url = "", rawHeaders }: IncomingMessage): number {
  return rawHeaders.reduce((size, { length }) => size + length + headerBytes, requestBytes + url.length);
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
