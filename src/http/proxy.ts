/** The proxy that the standard variables name for a URL, and the variable. Undefined if there is none. */
export function proxyOf(
  url: URL,
  env: Readonly<Record<string, string | undefined>> = process.env,
): { readonly proxy: string; readonly variable: string } | undefined {
  const names = url.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const variable = names.find((name) => env[name]);
  const proxy = variable && env[variable];
  if (!proxy || isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || "")) return undefined;
  return { proxy, variable };
}

/** No proxy can reach this machine by such a name. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|\[::1]|127(\.\d+){3})$/.test(hostname);
}

/** Whether `NO_PROXY` lists the host: as `*`, by its name, or by a domain around it; with or without a port. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const actualPort = port || (protocol === "https:" ? "443" : "80");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      const [, name = "", only = actualPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const domain = name.replace(/^\*?\./, "");
      return entry === "*" || (only === actualPort && (hostname === domain || hostname.endsWith(`.${domain}`)));
    });
}
