import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pages, read, root } from "../support/docs-pages.ts";

const { files } = JSON.parse(await read("package.json"));

/** What npm always packs, regardless of `files`. */
const alwaysPacked = ["README.md", "LICENSE", "package.json"];

const isPacked = (path: string) =>
  [...alwaysPacked, ...files].some((packed: string) => path === packed || path.startsWith(`${packed}/`));

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string) =>
  [...page.replace(/^```.*?^```/gms, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/ /g, "-"),
  );

const others = ["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
const texts = new Map(pages);
for (const file of others) texts.set(file, await read(file));

test.each([...texts])("each link of %s leads to a file that ships, and to an existing heading", (file, page) => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)|\ssrc(?:set)?="(?!https?:)([^"#]+)"/g)];
  for (const [, path = "", anchor, image] of links) {
    const target = path || image ? join(dirname(file), path || image || "") : file;
    expect(existsSync(join(root, target)), target).toBe(true);
    expect(isPacked(target), `${target} is in the tarball`).toBe(true);
    if (anchor) expect(anchorsOf(texts.get(target) ?? "")).toContain(anchor);
  }
});

test("the README links to every page in docs", () => {
  const guides = [...pages.keys()].filter((file) => file.startsWith("docs/"));
  const readme = pages.get("README.md") ?? "";
  for (const guide of guides) expect(readme).toContain(`](${guide})`);
});
