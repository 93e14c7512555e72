/** Tokens that stand for bad ones. Any other `polar_oat_…` is good. */
export const magicTokens = {
  expired: "polar_oat_expired",
  unscoped: "polar_oat_unscoped",
  blocked: "polar_oat_blocked",
} as const;

/** IDs that stand for bad products, prices and discounts. Any other version 4 UUID is good. */
export const magicIds = {
  "does not exist": "00000000-0000-4000-8000-000000000404",
  "is archived": "00000000-0000-4000-8000-000000000410",
  "belongs to another organization": "00000000-0000-4000-8000-000000000403",
} as const;

/** What is wrong with the product, price or discount that has an ID. */
export type IdState = keyof typeof magicIds;

const states = new Map(Object.entries(magicIds).map(([state, id]) => [id as string, state as IdState]));

/** What a magic ID stands for; undefined for any other ID. */
export function magicState(id: string): IdState | undefined {
  return states.get(id.toLowerCase());
}
