/** From the smallest to the largest. */
export const impacts = ["patch", "minor", "major"] as const;
export type Impact = (typeof impacts)[number];

type Version = [major: number, minor: number, patch: number];

/**
 * The lowest version that may follow a released one, by Semantic Versioning: below 1.0 a breaking change needs a minor
 * version and any other a patch.
 */
export function neededVersion(released: string, impact: Impact | undefined): string {
  const [major, minor, patch] = parsed(released);
  if (impact === undefined) return released;
  if (impact === "major") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return impact === "minor" && major > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export function isAtLeast(version: string, lowest: string): boolean {
  const [one, other] = [parsed(version), parsed(lowest)];
  const index = one.findIndex((number, place) => number !== other[place]);
  return index < 0 || (one[index] as number) > (other[index] as number);
}

/** Pre-releases and build numbers are refused, because nothing here needs them. */
export function assertIsVersion(version: string): void {
  if (!/^(0|[1-9]\d*)([.](0|[1-9]\d*)){2}$/.test(version)) {
    throw new Error(`info.version is ${version}: it must be three numbers, such as 1.2.3`);
  }
}

function parsed(version: string): Version {
  assertIsVersion(version);
  return version.split(".").map(Number) as Version;
}
