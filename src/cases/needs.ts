interface NeedOption {
  /** The command's option that provides it. */
  readonly option: string;
  /** The environment variable that provides it, too. Only tokens have one. */
  readonly variable?: string;
  /** What to give, for the command's usage text. Empty if the option is given a second time. */
  readonly about: string;
}

/** What a run can be given, and the options of the command that provide it. */
const options = {
  token: { option: "token", variable: "POLAR_ACCESS_TOKEN", about: "an access token" },
  unscopedToken: { option: "unscoped-token", variable: "POLAR_UNSCOPED_TOKEN", about: "one that lacks the scope" },
  blockedToken: {
    option: "blocked-token",
    variable: "POLAR_BLOCKED_TOKEN",
    about: "one whose organization or user is blocked",
  },
  product: { option: "product", about: "a product that the server sells; repeat it for a second one" },
  secondProduct: { option: "product", about: "" },
  archivedProduct: { option: "archived-product", about: "a product that is archived" },
  foreignProduct: { option: "foreign-product", about: "a product of another organization" },
  price: { option: "price", about: "a price of a product" },
  archivedPrice: { option: "archived-price", about: "a price that is archived" },
  discount: { option: "discount", about: "a discount for the product" },
  foreignDiscount: { option: "foreign-discount", about: "one of another organization, or for other products" },
} as const satisfies Record<string, NeedOption>;

export type Need = keyof typeof options;

/** What a run was given, by need. */
export type Given = Readonly<Partial<Record<Need, string>>>;

export const needOptions: Readonly<Record<Need, NeedOption>> = options;
export const needs = Object.keys(options) as Need[];

/** The needs that are tokens: secrets, which have an environment variable. */
export const tokenNeeds = needs.filter((need) => needOptions[need].variable !== undefined);

/** Names the option that provides a need, as in `--price <uuid>`. */
export function optionOf(need: Need): string {
  const { option, variable, about } = needOptions[need];
  if (variable !== undefined) return `--${option} <token>, or ${variable}`;
  return `--${option} <uuid>${about === "" ? ", a second time" : ""}`;
}
