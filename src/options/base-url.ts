import { path, servers } from "../../generated/endpoint.js";
import { parsedUrl } from "../text/parse.js";
import { describeValue, OptionError } from "./option-error.js";

/** A server of the provider by name, the base URL of any other server, or, in a page, a path such as `/api`. */
export type Server = "production" | "sandbox" | URL | (string & {});

/**
 * Returns the base URL of a server.
 *
 * @throws OptionError if it is neither an absolute `http` or `https` URL nor, in a page, a path; if it has user info, a
 *   query, a fragment or the path of the endpoint; or if it would send an access token unencrypted to another machine
 */
export function baseUrl(server: Server, sendsToken: boolean, allowInsecureHttp: boolean): string {
  if (server === undefined) throw new OptionError("server", `is required: ${choices}`);
  const isNamed = server === "production" || server === "sandbox";
  // Only pages have a location, and only a path is meant to be relative to it.
  const base = isPath(server) ? globalThis.location?.href : undefined;
  const url = parsedUrl(isNamed ? servers[server as "sandbox"] : String(server), base);
  if (!url && isPath(server)) {
    throw new OptionError("server", "is a path, which only a page can call");
  }
  if (!url || !/^https?:/.test(url.href)) throw new OptionError("server", `must be ${choices}${suggestion(server)}`);
  const { href, pathname } = url;
  if (/[@?#]/.test(href)) {
    throw new OptionError("server", "must have no user info, query or fragment");
  }
  const isVersion = Object.values<string>(servers).includes(href.replace(/\/v1\/?$/, "")) && pathname !== "/";
  if (isVersion || pathname.endsWith(path) || `${pathname}/`.endsWith(path)) {
    throw new OptionError("server", `must be the base URL, without the path of the endpoint ${path}`);
  }
  const isPrivate = /^http(s|:\/\/(localhost|\[::1]|127(\.\d+){3})[:/])/.test(href);
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

/** Whether a server is a path, which only a page can call. */
export function isPath(server: unknown): boolean {
  return typeof server === "string" && /^\/(?![/\\])/.test(server);
}

const choices = '"production", "sandbox" or an absolute http or https URL';

/** Suggests a scheme for the most common mistake, a bare host and port. Quotes no text that may be a secret. */
function suggestion(server: unknown): string {
  if (typeof server !== "string" || server === "") return `; received ${describeValue(server)}`;
  if (/^[a-z]{1,20}$/i.test(server)) return `; received "${server}"`;
  const [host, local] = /^(?:(localhost|[\d.]+)|[\w-]+(?:\.[\w-]+)+)(?::\d+)?$/.exec(server) ?? [];
  return host ? `; did you mean "${local ? "http" : "https"}://${host}"?` : "";
}
