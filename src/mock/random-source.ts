/** Makes the parts of a link that are new for each call. */
export interface RandomSource {
  /** A version 4 UUID. */
  uuid(): string;
  /** A string of letters and digits of the given length. */
  text(length: number): string;
  /** The time of the call. */
  now(): Date;
}

/** Random values that differ at each start or, with a seed, are the same at each start. */
export function createRandomSource(seed?: string): RandomSource {
  const byte = seed === undefined ? randomBytes() : seededBytes(seed);
  let seconds = 0;
  return {
    uuid: seed === undefined ? () => crypto.randomUUID() : () => uuidOf(byte),
    text(length) {
      let text = "";
      while (text.length < length) text += alphabet[byte() % alphabet.length];
      return text;
    },
    now() {
      if (seed === undefined) return new Date();
      // The date of the contract, plus one second for each call.
      return new Date(Date.UTC(2025, 3, 15, 12, 0, seconds++));
    },
  };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function uuidOf(byte: () => number): string {
  const hex = Array.from({ length: 16 }, byte).map((value, index) =>
    (index === 6 ? (value & 0x0f) | 0x40 : index === 8 ? (value & 0x3f) | 0x80 : value).toString(16).padStart(2, "0"),
  );
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function randomBytes(): () => number {
  const store = new Uint8Array(4096);
  let used = store.length;
  return () => {
    if (used === store.length) {
      crypto.getRandomValues(store);
      used = 0;
    }
    return store[used++] as number;
  };
}

/** Repeatable bytes by FNV-1a and xorshift32: the same on every platform, and not secure. */
function seededBytes(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 16) & 0xff;
  };
}
