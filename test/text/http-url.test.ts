import { domainToASCII } from "node:url";
import { expect, test } from "vitest";
import { parseURL } from "whatwg-url";
import { isUrl } from "../../src/text/http-url.ts";

// The expectations are those of the URL Standard, and of another implementation of it. Node's own changes with its version.
const hosts: readonly (readonly [host: string, isValid: boolean])[] = [
  ["example.com", true],
  ["bücher.example", true],
  ["xn--bcher-kva.example", true],
  ["XN--BCHER-KVA.EXAMPLE", true],
  ["a.xn--fiqs8s.", true],
  ["xn--fsqu00a.xn--0zwm56d", true],
  ["xn--mgbh0fb.xn--kgbechtv", true],
  ["xn--ls8h.example", true],
  ["xn--a.example", false],
  ["xn--a", false],
  ["xn--.example", false],
  ["example.xn--", false],
  ["xn--bcher-kva-.example", false],
  ["xn--abc-.example", false],
  ["xn--9.example", false],
  ["xn--bcher_kva.example", false],
  ["xn--999999999999.example", false],
  [`xn--${"9".repeat(2000)}.example`, false],
  ["xn--9ca.example", true],
  // These decode to characters that a host in Unicode is never written with: Ü, the ligature fi, ①, a soft hyphen.
  ["xn--wca.example", false],
  ["xn--jm6c.example", false],
  ["xn--orh.example", false],
  ["xn--a-vca.example", false],
];

test.each(hosts)("the host %s is valid: %s", (host, isValid) => {
  expect(parseURL(`https://${host}/`) !== null, "by whatwg-url").toBe(isValid);
  expect(isUrl(`https://${host}/`)).toBe(isValid);
});

test("a host in Unicode and the same host in ASCII get one verdict", () => {
  for (const host of [
    "việt.vn",
    "пример.рф",
    "例子.中国",
    "도메인.한국",
    "उदाहरण.भारत",
    "مثال.إختبار",
    "דוגמה.קום",
    "straße.de",
  ]) {
    expect([host, isUrl(`https://${host}`), isUrl(`https://${domainToASCII(host)}`)]).toEqual([host, true, true]);
  }
});
