/** An answer, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** There is no answer, so nothing is known about the contract. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
}

/** The connection closed before any byte of the answer. */
export class ClosedEarly extends NoAnswer {
  override name = "ClosedEarly";

  constructor() {
    super("the connection closed before any byte of the answer");
  }
}

/** The server can't be connected to. */
export class UnreachableError extends NoAnswer {
  override name = "UnreachableError";

  constructor(server: string, reason: string) {
    super(`${server} can't be reached: ${reason}`);
  }
}

/** The server answers with something that can't be read. The message says what it is. */
export class MalformedAnswer extends Error {
  override name = "MalformedAnswer";
}
