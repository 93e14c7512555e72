import { servers } from "../../generated/endpoint.js";
import { describeValue, OptionError } from "./option-error.js";

/** A server of the provider by name, the base URL of any other server, or, in a page, a path such as `/api`. */
export type Server = "production" | "sandbox" | URL | (string & {});

/**
 * Returns the base URL of a server.
 *
 * @throws OptionError if it is neither an absolute `http` or `https` URL nor, in a page, a path; if it has user info, a
 *   query or a fragment; or if it would send an access token unencrypted to another machine
 */
export function baseUrl(server: Server, sendsToken: boolean, allowInsecureHttp: boolean): string {
  const { href, hostname } = parse(server);
  if (!/^https?:/.test(href)) throw new OptionError("server", `must be ${choices}${withScheme(server)}`);
  if (!/^https?:\/\/[^@?#]*$/.test(href)) {
    throw new OptionError("server", "must be an http or https URL without user info, query or fragment");
  }
  const isPrivate = /^http(s|:\/\/(localhost|\[::1]|127(\.\d+){3})$)/.test(`${href.slice(0, 7)}${hostname}`);
  if (sendsToken && !allowInsecureHttp && !isPrivate) {
    const reason = "an access token goes over https only, or to this machine";
    throw new OptionError("server", reason, "allowInsecureHttp");
  }
  return href;
}

/** Whether a base URL, whatever its path, is on the host of a server in the contract. */
export function isServer(url: string, name: keyof typeof servers): boolean {
  // A trailing dot doesn't change a host name.
  return new URL(url).hostname.replace(/\.$/, "") === new URL(servers[name]).hostname;
}

const choices = '"production", "sandbox" or an absolute http or https URL';

function parse(server: Server): URL {
  if (server === undefined) throw new OptionError("server", `is required: ${choices}`);
  try {
    if (server === "production" || server === "sandbox") return new URL(servers[server as keyof typeof servers]);
    // Only pages have a location, and only a path is meant to be relative to it.
    return new URL(server, /^\/(?![/\\])/.test(String(server)) ? globalThis.location?.href : undefined);
  } catch {
    // The cause is left out because it quotes the value.
    throw new OptionError("server", `must be ${choices}${withScheme(server) || received(server)}`);
  }
}

/** Suggests a scheme for the most common mistake, a bare host and port. Quotes only what looks like one. */
function withScheme(server: unknown): string {
  if (!/^(localhost|[\w-]+(\.[\w-]+)+)(:\d+)?$/.test(String(server))) return "";
  return `; did you mean "${/^(localhost|[\d.]+)(:|$)/.test(String(server)) ? "http" : "https"}://${server}"?`;
}

/** Quotes only a single word, because other texts may be secrets. */
function received(server: unknown): string {
  if (typeof server !== "string" || server === "") return `; received ${describeValue(server)}`;
  return /^[a-z]{1,20}$/i.test(server) ? `; received ${JSON.stringify(server)}` : "";
}
