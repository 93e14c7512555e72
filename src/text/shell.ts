/** A command for a POSIX shell that posts a body. */
export function curlPost(url: string, headers: Readonly<Record<string, string>>, body: string): string {
  const flags = Object.entries(headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`);
  return ["curl -i", shellQuoted(url), ...flags, "--data-raw", shellQuoted(body)].join(" ");
}

/** Quotes a string for a POSIX shell. */
export function shellQuoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
