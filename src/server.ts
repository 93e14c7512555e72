import { servers } from "../generated/servers.js";

/** A server of the provider by name, or the base URL of any other, as that of the mock. */
export type Server = "production" | "sandbox" | URL | (string & {});

/**
 * Finds the base URL of a server.
 *
 * @throws TypeError if it is no absolute `http` or `https` URL, holds user info, a query or a fragment, or would have
 *   an access token sent unencrypted to another machine
 */
export function baseUrl(server: Server, sendsToken: boolean, allowInsecureHttp: boolean): string {
  const url = parse(server);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new TypeError("server: must be an http or https URL");
  if (url.username || url.password) throw new TypeError("server: must not hold user info; use accessToken");
  if (/[?#]/.test(url.href)) throw new TypeError("server: must not hold a query or a fragment");
  if (sendsToken && url.protocol === "http:" && !allowInsecureHttp && !isLoopback(url.hostname)) {
    throw new TypeError("server: an access token goes over https only, or to this machine; see allowInsecureHttp");
  }
  return url.href;
}

/** Whether a base URL is that of a server of the contract, whatever path it has. */
export function isServer(url: string, name: keyof typeof servers): boolean {
  return new URL(url).host === new URL(servers[name]).host;
}

function parse(server: Server): URL {
  try {
    return new URL(server === "production" || server === "sandbox" ? servers[server as keyof typeof servers] : server);
  } catch {
    // The reason is left out, since it quotes the value.
    throw new TypeError('server: must be "production", "sandbox" or an absolute URL');
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
