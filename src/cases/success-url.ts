import { samplesBut } from "./field-values.js";
import type { Group } from "./value-groups.js";

const url = "/components/schemas/HttpUrl";

/** A URL with the given number of characters. */
const urlOf = (length: number) => `https://example.com/${"a".repeat(length - 20)}`;

/** Hosts in scripts other than Latin, by language. */
const hosts = {
  German: "bücher.example",
  Vietnamese: "việt.vn",
  Russian: "пример.рф",
  Greek: "παράδειγμα.ελ",
  Chinese: "例子.中国",
  Japanese: "はじめよう.みんな",
  Korean: "도메인.한국",
  Hindi: "उदाहरण.भारत",
  Bengali: "উদাহরণ.ভারত",
  Tamil: "உதாரணம்.இந்தியா",
  Thai: "ตัวอย่าง.ไทย",
  Arabic: "مثال.إختبار",
  Hebrew: "דוגמה.קום",
};

const characters = {
  "a space": " ",
  "a tab": "\t",
  "a line break": "\n",
  "a control character": "\u0001",
  "a delete character": "\u007f",
  "a no-break space": "\u00a0",
  "a backslash": "\\",
  "an opening brace": "{",
  "a closing brace": "}",
  "<": "<",
  ">": ">",
  "a quotation mark": '"',
  "a circumflex": "^",
  "a backtick": "`",
};

/** Characters that a browser removes from a host, or reads differently from the pattern. */
const hostCharacters = {
  "a backslash": "\\",
  "an opening brace": "{",
  "a closing brace": "}",
  "a quotation mark": '"',
  "a backtick": "`",
  "a percent sign": "%61",
  "an invisible space": "\ufeff",
};

/** URLs with each of the given characters, by the character and its place. */
function urlsWith(place: string, characters: Readonly<Record<string, string>>, urlWith: (character: string) => string) {
  return Object.fromEntries(
    Object.entries(characters).map(([what, character]) => [`${what} in the ${place}`, urlWith(character)]),
  );
}

export const successUrls: readonly Group[] = [
  { rule: "/components/schemas/CheckoutLinkCreateBase/properties/success_url/anyOf/1", accepts: { null: null } },
  { rule: `${url}/type`, refuses: samplesBut("a string", "null") },
  { rule: `${url}/minLength`, refuses: { "an empty string": "" } },
  {
    rule: `${url}/maxLength`,
    accepts: { "2082 characters": urlOf(2082), "2083 characters": urlOf(2083) },
    refuses: { "2084 characters": urlOf(2084) },
  },
  {
    rule: `${url}/pattern`,
    accepts: {
      "the documented placeholder": "https://example.com/thanks?checkout_id={CHECKOUT_ID}",
      "the placeholder in the fragment": "https://example.com/#/thanks/{CHECKOUT_ID}",
      "the placeholder twice": "https://example.com/?a={CHECKOUT_ID}&b={CHECKOUT_ID}",
      http: "http://example.com/",
      "upper case": "HTTP://EXAMPLE.COM/",
      "https in upper case": "HTTPS://example.com/",
      "a host alone": "https://example.com",
      "a host of one letter": "http://x/",
      "a host that ends in a dot": "https://example.com./",
      "two dots in the host": "https://example..com/",
      "hyphens and underscores in the host": "https://-my_app.r3---a-b.example/",
      localhost: "http://localhost",
      "localhost with a port": "http://localhost:3000/done",
      "port 0": "http://example.com:0/",
      "port 65535": "http://example.com:65535",
      IPv4: "http://127.0.0.1:8080/",
      "IPv4 as one number": "http://3221225985/",
      "IPv4 with an octal part": "http://192.0.2.01/",
      IPv6: "http://[2001:DB8::affe:1]/",
      "IPv6 with a port": "http://[::1]:3000/",
      "IPv6 around IPv4": "http://[::ffff:192.0.2.1]/",
      Punycode: "https://xn--bcher-kva.example/",
      "a query without a path": "https://example.com?a=b",
      "an empty query": "https://example.com/?",
      "a fragment without a path": "https://example.com#a",
      "characters outside ASCII": "https://example.com/straße/💶?ü=💶#ü",
      "apostrophes, brackets and bars": "https://example.com/it's[a|b]?it's[a|b]#it's[a|b]",
      "an encoded placeholder": "https://example.com/%7BCHECKOUT_ID%7D",
      ...Object.fromEntries(Object.entries(hosts).map(([what, host]) => [`a ${what} host`, `https://${host}/`])),
    },
    refuses: {
      ftp: "ftp://example.com/",
      javascript: "javascript:alert(1)",
      "javascript like a URL": "javascript://example.com/%0aalert(1)",
      data: "data:text/html,hello",
      mailto: "mailto:a@example.com",
      "a scheme with an s too many": "httpss://example.com/",
      "a path": "/thanks",
      "a relative path": "thanks",
      "no scheme": "example.com/thanks",
      "no scheme, two slashes": "//example.com/thanks",
      "a scheme alone": "https://",
      "a query instead of a host": "https://?a",
      "a fragment instead of a host": "https://#a",
      "a port instead of a host": "https://:80/",
      "a space in the host": "https://exa mple.com/",
      "a port that is no number": "http://example.com:http/",
      "two ports": "http://example.com:80:80/",
      "IPv6 without brackets": "http://::1/",
      "IPv6 without its closing bracket": "http://[::1/",
      "IPv6 with a zone": "http://[fe80::1%25eth0]/",
      "empty brackets": "http://[]/",
    },
    refusesAlone: {
      "no slash": "https:example.com/",
      "one slash": "https:/example.com/",
      "three slashes": "https:///example.com/",
      "backslashes instead of slashes": "https:\\\\example.com\\",
      "a user": "https://user@example.com/",
      "a user and a password": "https://user:password@example.com/",
      "an empty port": "http://example.com:/",
      "a port of six digits": "http://example.com:000080/",
      "a space before": " https://example.com/",
      "a line break after": "https://example.com/\n",
      "a misspelt placeholder": "https://example.com/?id={checkout_id}",
      "another placeholder": "https://example.com/?id={ORDER_ID}",
      "half a placeholder": "https://example.com/?id={CHECKOUT_ID",
      "empty braces": "https://example.com/?id={}",
      "the placeholder in the path": "https://example.com/{CHECKOUT_ID}/thanks",
      "the placeholder in the host": "https://{CHECKOUT_ID}.example.com/",
      ...urlsWith("host", hostCharacters, (character) => `https://exa${character}mple.com/`),
      ...urlsWith("path", characters, (character) => `https://example.com/a${character}b`),
      ...urlsWith("query", characters, (character) => `https://example.com/?a${character}b`),
    },
  },
  {
    // Only the parser finds these, not the pattern.
    rule: url,
    refuses: {
      "IPv4 with a part over 255": "http://192.0.2.256/",
      "IPv4 with five parts": "http://192.0.2.1.1/",
      "a name that ends in a number": "http://example.1/",
      "a name that ends in a hexadecimal number": "http://example.0x1f/",
      "IPv6 with seven groups": "http://[1:2:3:4:5:6:7]/",
      "IPv6 with nine groups": "http://[1:2:3:4:5:6:7:8:9]/",
      "IPv6 with two gaps": "http://[1::2::3]/",
      "IPv6 with five digits": "http://[::12345]/",
      "port 65536": "http://example.com:65536/",
      "bad Punycode": "https://xn--a.example/",
      "a label of Arabic and Latin letters": "https://مثالabc.example/",
      "a host of invisible characters": "https://\u00ad/",
    },
    refusesAlone: { "half a surrogate pair": "https://example.com/\ud83d" },
  },
];
