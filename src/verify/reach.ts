import { connect } from "node:net";
import { proxyOf } from "../http/proxy.js";
import { parsedUrl } from "../text/parse.js";
import { UnreachableError } from "./answer.js";

/**
 * Only connects to a server. Without this, an unreachable server whose packets are dropped would look like one that
 * doesn't answer.
 *
 * @throws UnreachableError if it can't connect
 */
export function reach(server: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const through = supportsProxies ? proxyOf(new URL(server)) : undefined;
  const target = through ? parsedUrl(through.proxy) : new URL(server);
  if (!target) throw new UnreachableError(server, `${through?.variable} is no URL`);
  const { protocol, hostname, port } = target;
  return new Promise((resolve, reject) => {
    const fail = (reason: string, code = "") =>
      reject(
        through ? new UnreachableError(server, `${through.variable}: ${reason}`) : unreachable(server, reason, code),
      );
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connect({ host, port: Number(port) || (protocol === "https:" ? 443 : 80), signal });
    socket
      .setTimeout(timeoutMs, () => {
        fail(`no connection within ${timeoutMs} ms`);
        socket.destroy();
      })
      .once("connect", () => {
        socket.destroy();
        resolve();
      })
      .once("error", (error) =>
        signal.aborted ? reject(signal.reason) : fail(firstOf(error).message, firstOf(error).code),
      );
  });
}

/** Says what to do about an error that prevents a connection. */
export function unreachable(server: string, reason: string, code: string): UnreachableError {
  const hint = hints.find(([codes]) => codes.test(code))?.[1] ?? "";
  const through = supportsProxies ? undefined : proxyOf(new URL(server));
  const proxyHint = through && `; ${through.variable} is set, which needs Node 22.21, 24.5 or later`;
  return new UnreachableError(server, reason + hint + (proxyHint ?? ""));
}

const hints: readonly (readonly [codes: RegExp, hint: string])[] = [
  [/^ECONNREFUSED$/, "; is it running, and is the port right?"],
  [/^(ENOTFOUND|EAI_\w+)$/, "; is the host name right?"],
  [/^(EPROTO|ERR_SSL_\w+)$/, "; does it speak https on this port?"],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, ""],
  [
    /CERT|^UNABLE_TO_/,
    "; if you trust it, put its authority's certificate into a file and name that in NODE_EXTRA_CA_CERTS",
  ],
];

/** Whether Node's agents can use a proxy. */
export const supportsProxies = isAtLeast(22, 21) || isAtLeast(24, 5) || Number.parseInt(process.versions.node, 10) > 24;

function isAtLeast(wantedMajor: number, wantedMinor: number): boolean {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major === wantedMajor && minor >= wantedMinor;
}

/** Whether an error prevents a connection: name, route, port, certificate, proxy. */
export function isUnreachable(code: string): boolean {
  return unreachableCodes.test(code);
}

const unreachableCodes =
  /^(ERR_PROXY_\w+|ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EPROTO|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$|CERT/;

/** The error of the first address, if several were tried. */
export function firstOf(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first : error;
}
