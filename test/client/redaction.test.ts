import { describe, expect, test } from "vitest";
import { printable } from "../../src/text/printable.ts";
import { containsSecret, redact, redactError, redactText } from "../../src/text/redaction.ts";
import { encodings } from "../support/encoded-secrets.ts";

const token = "sec+r~t/0123_.-=";
const long = `${Array.from({ length: 60 }, (_, index) => `${index}/`).join("")}==`;

describe("secrets are redacted whole", () => {
  test.each([
    ["an organization's token", "Bearer polar_oat_u7Q-x.Y~z+1", "Bearer [redacted]"],
    ["a personal token", "polar_pat_abc", "[redacted]"],
    ["a client secret in a path", "/v1/checkout-links/polar_cl_a-b/redirect", "/v1/checkout-links/[redacted]/redirect"],
    ["a percent-encoded one", "?token=polar%5Foat%5Fa%2Db&x=1", "?token=[redacted]&x=1"],
    ["a partly encoded one", "polar%5foat_abc", "[redacted]"],
    ["user info in a URL", "https://user:pass@example.com/a@b", "https://[redacted]@example.com/a@b"],
    [
      "user info in a URL in a JSON pointer",
      "/a/https:~1~1user:pa~0ss@example.com~1a@b",
      "/a/https:~1~1[redacted]@example.com~1a@b",
    ],
    ["user info in a URL in JSON", "https:\\/\\/user:pass@example.com", "https:\\/\\/[redacted]@example.com"],
    ["several", "polar_oat_a polar_pat_b", "[redacted] [redacted]"],
  ])("%s", (_, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  test.each(["POLAR_ACCESS_TOKEN", "polar_cl_", "https://example.com/a@b", "polar_1_b"])("but not %s", (text) => {
    expect(redactText(text)).toBe(text);
  });

  test("a known secret in keys and values", () => {
    expect(redact({ [token]: [token, { a: token }] }, token)).toEqual({
      "[redacted]": ["[redacted]", { a: "[redacted]" }],
    });
  });

  test.each(Object.entries(encodings))("a known secret, and one of the provider's form, as %s", (_name, encoded) => {
    for (const secret of [token, long]) {
      expect(redactText(`a ${encoded(secret)}"b"`, secret)).toBe('a [redacted]"b"');
      expect(containsSecret(`a${encoded(secret)}b`, secret)).toBe(true);
      expect(containsSecret(encoded(secret.slice(1)), secret)).toBe(false);
    }
    expect(redactText(`a ${encoded("polar_oat_a.b~c+d-e")}"b"`)).toBe('a [redacted]"b"');
  });

  test("but not a word too short to be a secret", () => {
    expect(redactText("a short word", "short")).toBe("a short word");
    expect(redactText("12345678 1234567", "12345678")).toBe("[redacted] 1234567");
    expect(containsSecret("short", "short")).toBe(false);
  });
});

test("a value that is nested deeper than 100 levels is cut off there", () => {
  const nested = (levels: number, inner: unknown): unknown => (levels === 0 ? inner : [nested(levels - 1, inner)]);
  expect(redact(nested(100, {}), undefined)).toEqual(nested(100, {}));
  expect(redact(nested(101, {}), undefined)).toEqual(nested(101, "[cut off]"));
  expect(redact(nested(101, "polar_oat_a"), undefined)).toEqual(nested(101, "[redacted]"));
});

describe("the copy of an error", () => {
  test("has its name, message, code and causes without secrets, and nothing else", () => {
    const cause = Object.assign(new RangeError("to polar_cl_b"), { code: "polar_cl_b" });
    const error = Object.assign(new TypeError("with known-secret", { cause }), { name: "polar_oat_a", headers: {} });
    const copy = redactError(error, "known-secret");
    expect(copy).toMatchObject({ name: "[redacted]", message: "with [redacted]" });
    expect(copy).not.toHaveProperty("headers");
    expect(copy).not.toHaveProperty("code");
    expect(copy.cause).toMatchObject({ name: "RangeError", message: "to [redacted]", code: "[redacted]" });
    expect(copy.cause).not.toHaveProperty("cause");
  });

  test("has five causes at most", () => {
    const chain = (causes: number): Error =>
      causes === 0 ? new Error("last") : new Error("one", { cause: chain(causes - 1) });
    const causesOf = ({ cause }: Error): number => (cause === undefined ? 0 : 1 + causesOf(cause as Error));
    expect([4, 5, 6].map((causes) => causesOf(redactError(chain(causes), undefined)))).toEqual([4, 5, 5]);
  });

  test("of a value that is no error has what can be read of it", () => {
    expect(redactError("to polar_cl_b", undefined)).toMatchObject({ name: "Error", message: "to [redacted]" });
    const copy = redactError({ name: 5, message: 5, code: 5 }, undefined);
    expect(copy).toMatchObject({ name: "Error", message: "" });
    expect(copy).not.toHaveProperty("code");
    const trap = new Proxy({}, { get: () => JSON.parse("{") });
    expect(redactError(trap, undefined)).toMatchObject({ message: "Unreadable error" });
  });
});

describe("a printable text", () => {
  test.each([
    ["control characters", "a\u001b[31m\r\nb\u0000", "a [31m b "],
    ["marks of direction", "a\u061cb\u200ec\u200fd\u202ee\u2066f", "a b c d e f"],
    ["invisible characters", "a\u00adb\u200bc\u2060d\u206ae\ufefff\ufff9g\u{e0041}\u{e007f}h", "a b c d e f g h"],
    ["a command of GitHub", " ::error file=a::b", ": :error file=a::b"],
    ["a command of GitHub at its start", "::error", ": :error"],
    ["commands of Azure", "x ##vso[task.complete] ###[error]", "x # #vso[task.complete] # # #[error]"],
    ["a secret", "/polar_oat_abc", "/[redacted]"],
  ])("has no %s", (_, text, line) => {
    expect(printable(text)).toBe(line);
  });

  test("keeps an IPv6 address", () => {
    expect(printable("http://[::1]:80/ [::ffff:1]")).toBe("http://[::1]:80/ [::ffff:1]");
  });

  test("is redacted before it is cut", () => {
    const text = `${"polar_oat_aaaaaaaaaaaaaaaaaaaa ".repeat(100)}${token}`;
    for (let length = 1; length < 1500; length++) {
      expect(
        printable(text, length, token)
          .replaceAll("[redacted]", "")
          .replace(/\[\w*…$/, ""),
      ).toMatch(/^ *…?$/);
    }
    expect(printable("abcdef", 3)).toBe("abc…");
    expect(printable("abc", 3)).toBe("abc");
    expect(printable(`ab polar_oat_${"x".repeat(400)} c`, 5)).toBe("ab [r…");
    expect(printable("ab secret-of-mine", 8, "secret-of-mine")).toBe("ab [reda…");
  });
});
