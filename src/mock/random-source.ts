/** Makes the parts of a link that are new for each call. */
export interface RandomSource {
  /** A version 4 UUID. */
  uuid(): string;
  /** A string of letters and digits of the given length. */
  text(length: number): string;
  /** The time of the call. */
  now(): Date;
}

/**
 * Returns the random source of a call, given what the call asks for, a JSON value. With a seed, its values depend on the seed, on what
 * is asked for and on how often it has been, not on other calls.
 */
export function createRandomSources(seed?: string): (asked: unknown) => RandomSource {
  if (seed === undefined) {
    const source = { uuid: () => crypto.randomUUID(), text: textOf(randomBytes()), now: () => new Date() };
    return () => source;
  }
  const counts = new Map<string, number>();
  return (asked) => {
    const key = hash(`${seed}\0${JSON.stringify(asked)}`).join(" ");
    const count = counts.get(key) ?? 0;
    // Forgets the oldest, so that the counts of a long run take little memory.
    if (counts.size >= maxCounts && count === 0) counts.delete(counts.keys().next().value as string);
    counts.set(key, count + 1);
    const byte = seededBytes(`${key} ${count}`);
    // The date of the contract, plus one second for each time.
    const time = Date.UTC(2025, 3, 15, 12, 0, count);
    return { uuid: () => uuidOf(byte), text: textOf(byte), now: () => new Date(time) };
  };
}

const maxCounts = 100_000;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function textOf(byte: () => number): RandomSource["text"] {
  return (length) => Array.from({ length }, () => alphabet[byte() % alphabet.length]).join("");
}

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

/** Repeatable bytes by xoshiro128: the same on every platform, and not secure. */
function seededBytes(seed: string): () => number {
  let [a, b, c, d] = hash(seed);
  return () => {
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return ((a + d) >>> 24) & 0xff;
  };
}

/** Four FNV-1a hashes of a text, each of another start, mixed at the end. At least one of them isn't 0. */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (const byte of new TextEncoder().encode(text)) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x0100018d);
    c = Math.imul(c ^ byte, 0x0100014b);
    d = Math.imul(d ^ byte, 0x01000137);
  }
  return [mixed(a ^ (d >>> 7)), mixed(b ^ (a >>> 5)), mixed(c ^ (b >>> 9)), mixed(d ^ (c >>> 3)) || 1];
}

function mixed(value: number): number {
  let rest = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  rest = Math.imul(rest ^ (rest >>> 15), 0x735a2d97);
  return rest ^ (rest >>> 15);
}
