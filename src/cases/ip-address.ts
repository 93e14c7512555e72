/** Hosts that are addresses. Each is its own description. */
interface Hosts {
  readonly accepts: readonly string[];
  readonly refuses: readonly string[];
}

/** `1:2::3`, by how many groups there are before and after the gap, all alike. */
function gapped(before: number, after: number, group: string, own: Record<number, string> = {}): string {
  const groups = Array.from({ length: before + after }, (_, index) => own[index] ?? group);
  return `[${groups.slice(0, before).join(":")}::${groups.slice(before).join(":")}]`;
}

const gaps = [0, 1, 2, 3, 4, 5, 6, 7].map((after) => ({ after, mostBefore: 7 - after }));

/** A gap stands for one group at least: eight groups are the most, seven with a gap. */
export const ipv6: Hosts = {
  accepts: [
    ...gaps.flatMap(({ after, mostBefore }) =>
      [...new Set([0, Math.min(1, mostBefore), mostBefore])].flatMap((before) =>
        ["1", "1aB2"].map((group) => gapped(before, after, group)),
      ),
    ),
    "[1aB2:1aB2:1aB2:1aB2:1aB2:1aB2:1aB2:1aB2]",
    "[1:2:3:4:5:6:192.0.2.1]",
    ...["0.9.10.99", "100.109.199.200", "209.249.250.255", "1.2.3.0", "1.2.3.10", "1.2.3.100", "1.2.3.200", "1.2.3.249"]
      .concat("1.2.3.255", "255.255.255.255")
      .map((address) => `[::${address}]`),
    "[1:2:3:4:5::192.0.2.1]",
  ],
  refuses: [
    ...gaps.map(({ after, mostBefore }) => gapped(mostBefore + 1, after, "1")),
    ...gaps.flatMap(({ after, mostBefore }) => {
      const count = mostBefore + after;
      const places = [0, mostBefore - 1, mostBefore, count - 2, count - 1].filter((place) => place >= 0);
      return [...new Set(places)].flatMap((place) =>
        ["12345", ""].map((group) => gapped(mostBefore, after, "1", { [place]: group })),
      );
    }),
    gapped(0, 8, "1"),
    "[12345:2:3:4:5:6:7:8]",
    "[1:2:3:4:5:6:7:12345]",
    "[1:2:3:4:5:6:12345:8]",
    "[:2:3:4:5:6:7:8]",
    "[1:2:3:4:5:6:7:]",
    "[1:2:3:4:5:6::8:9]",
    "[g::1]",
    "[::g]",
    "[::256.0.2.1]",
    "[::192.0.2.256]",
    "[::192.0.02.1]",
    "[::192.0.2.01]",
    "[::192.0.2]",
    "[::192.0.2.1.1]",
    "[1:2:3:4:5:6:7:192.0.2.1]",
  ].filter((host) => !isRight(host)),
};

/** An empty group beside the gap leaves an address with one group less. */
function isRight(host: string): boolean {
  return ["[1:1:1:1:1:1:1::]", "[1:1:1:1:1:1::]", "[::1:1:1:1:1:1]"].includes(host);
}

export const ipv4: Hosts = {
  accepts: [
    "0.0.0.0",
    "1.9.10.99",
    "100.109.199.200",
    "209.249.250.255",
    "1.2.3.9",
    "1.2.3.10",
    "1.2.3.99",
    "1.2.3.100",
    "1.2.3.199",
    "1.2.3.200",
    "1.2.3.249",
    "1.2.3.250",
    "255.255.255.255",
  ],
  refuses: ["256.0.0.1", "0.256.0.1", "0.0.0.256", "0.0.0.260", "0.0.0.300", "0.0.0.1000", "1.2.3.4.5"],
};
