import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { listening } from "./listen.ts";

export interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Starts a server that stops when the test finishes. */
export async function listen(handle: RequestListener): Promise<string> {
  const { url, close } = await listening(createServer(handle));
  onTestFinished(close);
  return url;
}

/** Starts a server that reads each request to its end before it passes it on. */
export async function serve(answer: (response: ServerResponse, request: Received) => void) {
  const received: Received[] = [];
  const url = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
    received.push(seen);
    answer(response, seen);
  });
  return { url, received };
}

/** Starts a server that always gives the same answer. */
export function serveAnswer(status: number, body: string, headers: Record<string, string> = {}) {
  return serve((response) => response.writeHead(status, headers).end(body));
}
