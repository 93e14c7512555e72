import { describe, expect, test } from "vitest";
import { redact, redactText, repeats } from "../../src/client/redaction.ts";
import { printable } from "../../src/http/printable.ts";

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
    ["several", "polar_oat_a polar_pat_b", "[redacted] [redacted]"],
  ])("%s", (_, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  test.each(["POLAR_ACCESS_TOKEN", "polar_cl_", "https://example.com/a@b", "polar_a_b"])("but not %s", (text) => {
    expect(redactText(text)).toBe(text);
  });

  test("a known token, in any form, also in keys", () => {
    const token = "sec+ret/0123";
    const forms = [token, encodeURIComponent(token), "sec+ret~10123"];
    expect(redactText(forms.join(" "), token)).toBe("[redacted] [redacted] [redacted]");
    expect(redact({ [token]: [token, { a: token }] }, token)).toEqual({
      "[redacted]": ["[redacted]", { a: "[redacted]" }],
    });
    expect(repeats(`x${encodeURIComponent(token)}x`, token)).toBe(true);
    expect(repeats(token.slice(1), token)).toBe(false);
  });

  test("but not a word too short to be a secret", () => {
    expect(redactText("a short word", "short")).toBe("a short word");
    expect(redactText("12345678 1234567", "12345678")).toBe("[redacted] 1234567");
    expect(repeats("short", "short")).toBe(false);
  });
});

describe("a line of a log", () => {
  test.each([
    ["control characters", "a\u001b[31m\r\nb\u0000", "a [31m b "],
    ["marks of direction", "a\u061cb\u200ec\u200fd\u202ee\u2066f", "a b c d e f"],
    ["a command of GitHub", " ::error file=a::b", ": :error file=a::b"],
    ["commands of Azure", "x ##vso[task.complete] ##[error]", "x # #vso[task.complete] # #[error]"],
    ["a secret", "/polar_oat_abc", "/[redacted]"],
  ])("has no %s", (_, text, line) => {
    expect(printable(text)).toBe(line);
  });

  test("keeps an IPv6 address", () => {
    expect(printable("http://[::1]:80/ [::ffff:1]")).toBe("http://[::1]:80/ [::ffff:1]");
  });

  test("is cut only after its secrets were removed", () => {
    expect(printable("abcdef", 3)).toBe("abc…");
    expect(printable("abc", 3)).toBe("abc");
    expect(printable(`ab polar_oat_${"x".repeat(400)} c`, 5)).toBe("ab [r…");
    expect(printable("ab secret-of-mine", 8, "secret-of-mine")).toBe("ab [reda…");
  });
});
