import { servers } from "../../generated/servers.js";

/** A server of the provider by name, or the base URL of any other, as that of the mock. */
export type Server = "production" | "sandbox" | URL | (string & {});

/**
 * Finds the base URL of a server.
 *
 * @throws TypeError if it is no absolute `http` or `https` URL, holds user info, a query or a fragment, or would have
 *   an access token sent unencrypted to another machine
 */
export function baseUrl(server: Server, sendsToken: boolean, allowInsecureHttp: boolean): string {
  const { href, hostname } = parse(server);
  if (!/^https?:\/\/[^@?#]*$/.test(href)) {
    throw new TypeError("server: must be an http or https URL without user info, query or fragment; see accessToken");
  }
  if (
    sendsToken &&
    !allowInsecureHttp &&
    !/^https|^http:\/\/(localhost|\[::1]|127(\.\d+){3})$/.test(`${href.slice(0, 7)}${hostname}`)
  ) {
    throw new TypeError("server: an access token goes over https only, or to this machine; see allowInsecureHttp");
  }
  return href;
}

/** Whether a base URL is that of a server of the contract, whatever path it has. */
export function isServer(url: string, name: keyof typeof servers): boolean {
  // With a dot at its end a name is the same name.
  return new URL(url).hostname.replace(/\.$/, "") === new URL(servers[name]).hostname;
}

function parse(server: Server): URL {
  try {
    return new URL(server === "production" || server === "sandbox" ? servers[server as keyof typeof servers] : server);
  } catch {
    // The reason is left out, since it quotes the value.
    throw new TypeError('server: must be "production", "sandbox" or an absolute URL');
  }
}
