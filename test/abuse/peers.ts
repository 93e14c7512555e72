import { createServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { example } from "../support/contract.ts";
import { listening } from "../support/listen.ts";

/** Answers a whole request, on its connection, with any bytes. */
export type Peer = (socket: Socket, request: string) => void;

export interface Hostile {
  readonly url: string;
  /** The requests received so far. */
  readonly requests: string[];
  /** How the next request is answered. */
  peer: Peer;
  close(): Promise<void>;
}

/** Starts a server that reads each request to its end and leaves the answer to a peer. */
export async function startHostile(peer: Peer = whole(201, link())): Promise<Hostile> {
  const server = createServer((socket) => {
    let received = "";
    socket
      .on("error", () => {})
      .setEncoding("latin1")
      .on("data", (chunk) => {
        received += chunk;
        const head = received.indexOf("\r\n\r\n") + 4;
        const length = Number(received.match(/\r\ncontent-length: *(\d+)/i)?.[1] ?? 0);
        if (head < 4 || received.length < head + length) return;
        hostile.requests.push(received);
        hostile.peer(socket, received);
        received = "";
      });
  });
  const hostile: Hostile = { ...(await listening(server)), requests: [], peer };
  return hostile;
}

const json = { "Content-Type": "application/json" };

/** The start of an answer, up to its body. */
export function head(status: number, headers: Record<string, string | number> = {}, reason = "Reason"): string {
  const lines = Object.entries({ ...json, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n`;
}

/** An answer in HTTP. */
export function whole(status: number, body: string | Buffer, headers: Record<string, string> = {}): Peer {
  const bytes = Buffer.from(body);
  return (socket) => {
    socket.write(head(status, { "Content-Length": bytes.length, ...headers }));
    socket.write(bytes);
  };
}

/** Any bytes, and then the end of the connection. */
export const bytes = (text: string): Peer => {
  return (socket) => void socket.end(text, "latin1");
};

/** Writes a chunk repeatedly as long as it is read. */
export function endless(start: string, chunk: string | Buffer): Peer {
  return (socket) => {
    socket.write(start, "latin1");
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", more);
    more();
  };
}

/** Writes a string a little at a time, and never ends. */
export function dripping(start: string, text: string): Peer {
  return (socket) => {
    socket.write(start, "latin1");
    const timer = setInterval(() => socket.write(text, "latin1"), 50);
    socket.once("close", () => clearInterval(timer));
  };
}

/** Writes some bytes, and resets the connection once they have been sent. */
export function reset(text: string): Peer {
  return (socket) => {
    if (text === "") socket.resetAndDestroy();
    else socket.write(text, "latin1", () => setTimeout(() => socket.resetAndDestroy(), 50));
  };
}

export const silent: Peer = () => {};

const minimal = example("minimal-response");

/** A link with other fields than it should have. */
export function link(fields: object = {}): string {
  return JSON.stringify({ ...minimal, ...fields });
}

/** A link in which a string, valid JSON or not, replaces a field's value. */
export function linkWith(field: string, text: string): string {
  return withField(minimal, field, text);
}

/** The same with the body of a request. */
export function bodyWith(field: string, text: string): string {
  return withField(example("minimal-request"), field, text);
}

function withField(whole: object, field: string, text: string): string {
  return JSON.stringify({ ...whole, [field]: "HERE" }).replace('"HERE"', () => text);
}

/** A list that repeats a JSON text up to about a given length. */
export function listOf(item: string, length: number): string {
  return `[${Array(Math.floor(length / (item.length + 1)))
    .fill(item)
    .join(",")}]`;
}

/** A map that repeats a JSON text under made-up keys up to about a given length. */
export function mapOf(item: string, length: number): string {
  const pairs = Array.from({ length: Math.floor(length / (item.length + 12)) }, (_, i) => `"${1e7 + i}":${item}`);
  return `{${pairs.join(",")}}`;
}

/** Lists in lists. */
export function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

/** A gigabyte of spaces, packed into one megabyte. */
export function gzipBomb(): Buffer {
  const megabytes = gzipSync(Buffer.alloc(64 * 2 ** 20, " "), { level: 6 });
  return Buffer.concat(Array(16).fill(megabytes));
}

/** A hundred megabytes of spaces, packed into less than a kilobyte. */
export function brotliBomb(): Buffer {
  return brotliCompressSync(Buffer.alloc(100 * 2 ** 20, " "), { params: { 1: 5 } });
}

/** Text that controls a terminal or a CI runner if a log repeats it unchanged. */
export const steering =
  "\u001b[31m\u0007\u009b2J\u061c\u200e\u202e\n##vso[task.setvariable]x\r\n::error::y\n##[error]z\u2028::add-mask::w";

/** Secrets of the provider, in the ways they may be written, and one of no provider. */
export const secrets = [
  "polar_oat_Secret+of/mine",
  "polar_oat_Secret%2Bof%2Fmine",
  "polar_pat_OtherSecret",
  "polar%5Foat%5FOtherSecret",
  "polar_cl_OtherSecret",
  "https://user:OtherSecret@example.com/",
];

/** What no output may have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
export const steers = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e]|##\w*\[|^\s*::/m;
