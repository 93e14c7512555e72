/** A command for a POSIX shell that posts a body. */
export function curlPost(url: string, headers: Readonly<Record<string, string>>, body: string): string {
  const flags = Object.entries(headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`);
  return ["curl -i", shellQuoted(url), ...flags, "--data-raw", shellQuoted(body)].join(" ");
}

/** A command that posts a body as JSON: for PowerShell in Windows, for a POSIX shell elsewhere. */
export function postLine(platform: NodeJS.Platform, url: string, authorization: string, body: string): string {
  const type = "application/json";
  if (platform !== "win32") return curlPost(url, { Authorization: authorization, "Content-Type": type }, body);
  // The versions of PowerShell disagree on the quotes in an argument of curl.exe.
  const headers = `@{ Authorization = ${powerShellQuoted(authorization)} }`;
  const target = `${powerShellQuoted(url)} -Method Post -ContentType ${type}`;
  return `Invoke-RestMethod ${target} -Headers ${headers} -Body ${powerShellQuoted(body)}`;
}

function powerShellQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/** Quotes a string for a POSIX shell. */
export function shellQuoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
