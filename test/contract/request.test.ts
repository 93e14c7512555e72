import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { expectAccepted, expectRefused } from "./validators.ts";

const uuidV4 = "e453c0fa-a3de-4213-a839-605dceac7125";
const minimal = { payment_processor: "stripe", products: [uuidV4] };

/** A URL of that many characters. */
const urlOf = (length: number) => `https://example.com/${"a".repeat(length - "https://example.com/".length)}`;
const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, index]));

const notUuidsV4: Record<string, unknown> = {
  "an empty string": "",
  "a version 1": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  "a version 3": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
  "a version 5": "886313e1-3b8a-5372-9b90-0c9aee199e5d",
  "a version 7": "018f4e2e-5b1a-7c3d-9e2f-3a4b5c6d7e8f",
  "the nil UUID": "00000000-0000-0000-0000-000000000000",
  "variant 7": "e453c0fa-a3de-4213-7839-605dceac7125",
  "variant c": "e453c0fa-a3de-4213-c839-605dceac7125",
  "one without hyphens": "e453c0faa3de4213a839605dceac7125",
  "one in braces": "{e453c0fa-a3de-4213-a839-605dceac7125}",
  "one as a URN": "urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125",
  "one digit too many": "e453c0fa-a3de-4213-a839-605dceac71250",
  "one digit too few": "e453c0fa-a3de-4213-a839-605dceac712",
  "one digit too many in front": "0e453c0fa-a3de-4213-a839-605dceac7125",
  "a digit that is none": "g453c0fa-a3de-4213-a839-605dceac7125",
  "a space before": " e453c0fa-a3de-4213-a839-605dceac7125",
  "a line break after": "e453c0fa-a3de-4213-a839-605dceac7125\n",
  "a number": 4,
  "a boolean": true,
  "an object": {},
};

const uuidsV4: Record<string, unknown> = {
  "lower case": uuidV4,
  "upper case": uuidV4.toUpperCase(),
  "mixed case": "E453c0fA-a3dE-4213-a839-605dcEac7125",
  "variant 8": "e453c0fa-a3de-4213-8839-605dceac7125",
  "variant 9": "e453c0fa-a3de-4213-9839-605dceac7125",
  "variant A": "e453c0fa-a3de-4213-A839-605dceac7125",
  "variant b": "e453c0fa-a3de-4213-b839-605dceac7125",
  "variant B": "e453c0fa-a3de-4213-B839-605dceac7125",
};

describe("a body has to match one of the three shapes", () => {
  test.each<[string, object]>([
    ["products", minimal],
    ["product_id", { payment_processor: "stripe", product_id: uuidV4 }],
    ["product_price_id", { payment_processor: "stripe", product_price_id: uuidV4 }],
    ["two of them", { ...minimal, product_id: uuidV4 }],
    ["all of them", { ...minimal, product_id: uuidV4, product_price_id: uuidV4 }],
    ["one that is right beside one that is wrong", { ...minimal, product_id: "none" }],
    ["properties that no shape knows", { ...minimal, colour: "red", "": null }],
  ])("accepts %s", (_, body) => expectAccepted("CheckoutLinkCreate", body));

  test.each<[string, unknown, string]>([
    ["none of them", { payment_processor: "stripe" }, "/products"],
    ["an empty object", {}, "/payment_processor"],
    ["null", null, ""],
    ["a list", [minimal], ""],
    ["a string", JSON.stringify(minimal), ""],
    ["a number", 1, ""],
    ["nothing", undefined, ""],
    ["two that are wrong, telling of products", { ...minimal, products: [], product_id: 1 }, "/products"],
    ["a wrong product_id, telling of it", { payment_processor: "stripe", product_id: 1 }, "/product_id"],
    [
      "a wrong product_price_id, telling of it",
      { payment_processor: "stripe", product_price_id: 1 },
      "/product_price_id",
    ],
  ])("refuses %s", (_, body, pointer) => expectRefused("CheckoutLinkCreate", body, pointer));

  test.each([
    ["CheckoutLinkCreateProducts", "products", [uuidV4]],
    ["CheckoutLinkCreateProduct", "product_id", uuidV4],
    ["CheckoutLinkCreateProductPrice", "product_price_id", uuidV4],
  ])("%s needs %s and payment_processor", (schema, field, value) => {
    expectAccepted(schema, { payment_processor: "stripe", [field]: value });
    expectRefused(schema, { payment_processor: "stripe" }, `/${field}`);
    expectRefused(schema, { [field]: value }, "/payment_processor");
    expectRefused(schema, { payment_processor: "stripe", [field]: null }, `/${field}`);
    expectRefused(schema, "text", "");
  });
});

/** For each field: what it accepts and what it refuses, by the rule that is at stake. */
const fields: Record<string, { accepts: Record<string, unknown>; refuses: Record<string, unknown> }> = {
  payment_processor: {
    accepts: { stripe: "stripe" },
    refuses: { "another processor": "paypal", "other case": "Stripe", null: null, "a boolean": true, undefined },
  },
  products: {
    accepts: {
      one: [uuidV4],
      two: [uuidV4, "3e3cb2ba-87d9-49a7-8290-b5ecf0018504"],
      "the same twice": [uuidV4, uuidV4],
      "a thousand": Array(1000).fill(uuidV4),
    },
    refuses: { "an empty list": [], null: null, "a string": uuidV4, "an object": { 0: uuidV4 } },
  },
  label: {
    accepts: { text: "Pricing page", "an empty string": "", null: null, "a long text": "x".repeat(100_000) },
    refuses: { "a number": 1, "a boolean": false, "a list": [], "an object": {} },
  },
  allow_discount_codes: {
    accepts: { true: true, false: false },
    refuses: { "true in quotes": "true", "1": 1, "0": 0, yes: "yes", null: null, "a list": [] },
  },
  discount_id: {
    accepts: { null: null, ...uuidsV4 },
    refuses: notUuidsV4,
  },
  metadata: {
    accepts: {
      nothing: {},
      "a string, an integer, booleans": { a: "text", b: 1, c: true, d: false },
      "50 pairs": pairs(50),
      "a key of 1 character": { a: 1 },
      "a key of 39 characters": { ["k".repeat(39)]: 1 },
      "a key of 40 characters": { ["k".repeat(40)]: 1 },
      "a key of 40 characters outside the basic plane": { ["💶".repeat(40)]: 1 },
      "a value of 1 character": { a: "v" },
      "a value of 499 characters": { a: "v".repeat(499) },
      "a value of 500 characters": { a: "v".repeat(500) },
      "a value of 500 characters outside the basic plane": { a: "💶".repeat(500) },
      zero: { a: 0 },
      "a negative integer": { a: -1 },
      "the largest safe integer": { a: 9007199254740991 },
      "the smallest safe integer": { a: -9007199254740991 },
      "a key like a field of every object": { constructor: "x", toString: 1 },
    },
    refuses: { null: null, "a list": [], "a string": "a=b", "a number": 1, "51 pairs": pairs(51) },
  },
  success_url: {
    accepts: {
      null: null,
      "the documented placeholder": "https://example.com/thanks?checkout_id={CHECKOUT_ID}",
      "the placeholder in the path": "https://example.com/{CHECKOUT_ID}/thanks",
      "the placeholder in the fragment": "https://example.com/#/thanks/{CHECKOUT_ID}",
      "the placeholder twice": "https://example.com/{CHECKOUT_ID}?id={CHECKOUT_ID}",
      http: "http://example.com/",
      "upper case": "HTTPS://EXAMPLE.COM/",
      "a host alone": "https://example.com",
      "a host that ends in a dot": "https://example.com./",
      "a query without a path": "https://example.com?a=b",
      "a fragment without a path": "https://example.com#a",
      "an underscore in the host": "https://my_app.example.com/",
      "hyphens in the host": "https://r3---a-b.example.com/",
      "a host whose last label starts with a digit": "https://example.3com/",
      localhost: "http://localhost",
      "localhost with a port": "http://localhost:3000/done",
      IPv4: "http://127.0.0.1:8080/",
      "the largest IPv4": "http://255.255.255.255/",
      IPv6: "http://[2001:db8::1]/",
      "IPv6 with a port": "http://[::1]:3000/",
      "IPv6 in full": "http://[1:2:3:4:5:6:7:8]/",
      "IPv6 around IPv4": "http://[::ffff:192.0.2.1]/",
      "port 0": "http://example.com:0/",
      "port 65535": "http://example.com:65535/",
      "a Latin name": "https://bücher.example/",
      "a Cyrillic name": "https://пример.рф/",
      "a Greek name": "https://παράδειγμα.ελ/",
      "a Chinese name": "https://例子.中国/",
      "a Japanese name": "https://はじめよう.みんな/",
      "a Korean name": "https://도메인.한국/",
      "a Hindi name": "https://उदाहरण.भारत/",
      "a Thai name": "https://ตัวอย่าง.ไทย/",
      "an Arabic name": "https://مثال.إختبار/",
      "a Hebrew name": "https://דוגמה.קום/",
      "an Arabic name under .com": "https://مثال.com/",
      Punycode: "https://xn--bcher-kva.example/",
      "characters outside ASCII in the path": "https://example.com/straße/💶",
      "an apostrophe": "https://example.com/it's",
      "brackets in the query": "https://example.com/?a[b]=c|d",
      "percent-encoding": "https://example.com/%7BCHECKOUT_ID%7D",
      "2083 characters": urlOf(2083),
      "2082 characters": urlOf(2082),
    },
    refuses: {
      "2084 characters": urlOf(2084),
      "an empty string": "",
      ftp: "ftp://example.com/",
      javascript: "javascript:alert(1)",
      "javascript like a URL": "javascript://example.com/%0aalert(1)",
      data: "data:text/html,hello",
      mailto: "mailto:a@example.com",
      "a path": "/thanks",
      "a relative path": "thanks",
      "no scheme": "example.com/thanks",
      "no scheme, two slashes": "//example.com/thanks",
      "a scheme alone": "https://",
      "no host": "https:///thanks",
      "a query instead of a host": "https://?a",
      "a fragment instead of a host": "https://#a",
      "a port instead of a host": "https://:80/",
      "one slash": "https:/example.com/",
      "no slash": "https:example.com/",
      "three slashes": "https:///example.com/",
      backslashes: "https:\\\\example.com\\",
      "a backslash in the path": "https://example.com/a\\b",
      "a user": "https://user@example.com/",
      "a user and a password": "https://user:password@example.com/",
      "a space before": " https://example.com/",
      "a space after": "https://example.com/ ",
      "a space inside": "https://example.com/a b",
      "a space in the host": "https://exa mple.com/",
      "a line break after": "https://example.com/\n",
      "a line break inside": "https://example.com/a\nb",
      "a tab": "https://example.com/\t",
      "a null character": "https://example.com/\u0000",
      "a delete character": "https://example.com/\u007f",
      "a no-break space": "https://example.com/\u00a0",
      "half a surrogate pair": "https://example.com/\ud83d",
      "<": "https://example.com/<",
      ">": "https://example.com/>",
      "a quotation mark": 'https://example.com/"',
      "a backtick": "https://example.com/`",
      "a circumflex": "https://example.com/^",
      "a misspelt placeholder": "https://example.com/{checkout_id}",
      "another placeholder": "https://example.com/{ORDER_ID}",
      "a lone opening brace": "https://example.com/{",
      "a lone closing brace": "https://example.com/}",
      "half a placeholder": "https://example.com/{CHECKOUT_ID",
      "the placeholder in the host": "https://{CHECKOUT_ID}.example.com/",
      "percent-encoding in the host": "https://ex%61mple.com/",
      "two dots in the host": "https://example..com/",
      "a dot before the host": "https://.example.com/",
      "a hyphen before the host": "https://-example.com/",
      "IPv4 with a part over 255": "http://192.0.2.256/",
      "IPv4 with three parts": "http://192.0.2/",
      "IPv4 with five parts": "http://192.0.2.1.1/",
      "IPv4 with an octal part": "http://192.0.2.01/",
      "IPv4 in hex": "http://0xc0000201/",
      "IPv4 as one number": "http://3221225985/",
      "a name that ends in a number": "http://example.1/",
      "a name that ends in a number and a dot": "http://example.1./",
      "a name that ends in a hex number": "http://example.0x1f/",
      "IPv6 without brackets": "http://::1/",
      "IPv6 without its end": "http://[::1/",
      "IPv6 with seven groups": "http://[1:2:3:4:5:6:7]/",
      "IPv6 with nine groups": "http://[1:2:3:4:5:6:7:8:9]/",
      "IPv6 with two gaps": "http://[1::2::3]/",
      "IPv6 with five digits": "http://[::12345]/",
      "IPv6 with a zone": "http://[fe80::1%25eth0]/",
      "empty brackets": "http://[]/",
      "port 65536": "http://example.com:65536/",
      "port 100000": "http://example.com:100000/",
      "an empty port": "http://example.com:/",
      "a port that is no number": "http://example.com:http/",
      "digits after Arabic letters": "https://1مثال.com/",
      "a number": 1,
      "a boolean": true,
      "an object": {},
    },
  },
};

describe.each(Object.entries(fields))("%s", (field, { accepts, refuses }) => {
  test.each(Object.entries(accepts))("accepts %s", (_, value) =>
    expectAccepted("CheckoutLinkCreate", { ...minimal, [field]: value }),
  );
  test.each(Object.entries(refuses))("refuses %s", (_, value) =>
    expectRefused("CheckoutLinkCreate", { ...minimal, [field]: value }, `/${field}`),
  );
});

describe("UUIDs", () => {
  const places = {
    "products/0": (id: unknown) => ({ payment_processor: "stripe", products: [id] }),
    "products/1": (id: unknown) => ({ payment_processor: "stripe", products: [uuidV4, id] }),
    product_id: (id: unknown) => ({ payment_processor: "stripe", product_id: id }),
    product_price_id: (id: unknown) => ({ payment_processor: "stripe", product_price_id: id }),
  };
  describe.each(Object.entries(places))("%s", (place, body) => {
    test.each(Object.entries(uuidsV4))("accepts %s", (_, id) => expectAccepted("CheckoutLinkCreate", body(id)));
    test.each(Object.entries({ ...notUuidsV4, null: null }))("refuses %s", (_, id) =>
      expectRefused("CheckoutLinkCreate", body(id), `/${place}`),
    );
  });
});

describe("a pair of metadata", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["an empty key", { "": 1 }, "/metadata/"],
    ["a key of 41 characters", { ["k".repeat(41)]: 1 }, `/metadata/${"k".repeat(41)}`],
    ["an empty value", { a: "" }, "/metadata/a"],
    ["a value of 501 characters", { a: "v".repeat(501) }, "/metadata/a"],
    ["null", { a: null }, "/metadata/a"],
    ["a fraction", { a: 1.5 }, "/metadata/a"],
    ["an integer above the safe ones", { a: 9007199254740992 }, "/metadata/a"],
    ["an integer below the safe ones", { a: -9007199254740992 }, "/metadata/a"],
    ["an integer that JSON writes with an exponent", { a: 1e22 }, "/metadata/a"],
    ["infinity", { a: Number.POSITIVE_INFINITY }, "/metadata/a"],
    ["no number", { a: Number.NaN }, "/metadata/a"],
    ["a list", { a: [] }, "/metadata/a"],
    ["an object", { a: {} }, "/metadata/a"],
    ["a wrong one among good ones", { a: 1, "b/c~d": null, e: 2 }, "/metadata/b~1c~0d"],
    ["a wrong one under __proto__", JSON.parse('{"__proto__": null}'), "/metadata/__proto__"],
  ])("refuses %s", (_, metadata, pointer) => expectRefused("CheckoutLinkCreate", { ...minimal, metadata }, pointer));
});

test("an empty success_url breaks the rule of its length, not only that of its form", () => {
  const keywords = judge("CheckoutLinkCreate", { ...minimal, success_url: "" }).map((error) => error.keyword);
  expect(keywords).toContain("minLength");
});
