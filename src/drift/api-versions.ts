/** The provider's API versions that were known when this package was made. A later one may be there. */
export const apiVersions = ["2026-04", "2026-10", "2027-01"] as const;
