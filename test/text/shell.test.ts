import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { postLine } from "../../src/text/shell.ts";

const url = "http://127.0.0.1:4010/v1/checkout-links/";
const body = JSON.stringify({ label: `Ann's "best" $HOME ‘offer’` });

test.skipIf(process.platform === "win32")("a command for a POSIX shell hands each argument to curl as it is", () => {
  const line = postLine("linux", url, "Bearer polar_oat_mock", body);
  const args = execFileSync("sh", ["-c", line.replace("curl", "printf '%s\\n'")], { encoding: "utf8" }).split("\n");
  expect(args).toEqual(expect.arrayContaining([url, "Authorization: Bearer polar_oat_mock", body]));
});

test("a command for Windows is PowerShell's own, with each quotation mark in its text doubled", () => {
  expect(postLine("win32", url, "Bearer polar_oat_mock", body)).toBe(
    `Invoke-RestMethod '${url}' -Method Post -ContentType application/json` +
      ` -Headers @{ Authorization = 'Bearer polar_oat_mock' }` +
      ` -Body '{"label":"Ann''s \\"best\\" $HOME ‘‘offer’’"}'`,
  );
});
