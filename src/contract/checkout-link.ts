import type { components } from "../../generated/openapi.js";

type Schemas = components["schemas"];

type Schema<Name extends keyof Schemas> = Schemas[Name];

/** A type with the types of some of its properties replaced. Editors still show the descriptions of all. */
type Replaced<Type, By> = { [Key in keyof Type]: Key extends keyof By ? By[Key] : Type[Key] };

// Interfaces, so that compilers and editors show their names.

/** A checkout link: the body of a 201. New fields may appear over time. */
export interface CheckoutLink
  extends Replaced<
    Schemas["CheckoutLink"],
    {
      products: CheckoutLinkProduct[];
      product: CheckoutLinkProduct;
      product_price: ProductPrice;
      discount: CheckoutLinkDiscount | null;
    }
  > {}

/** A product of a checkout link. */
export interface CheckoutLinkProduct extends Replaced<Schemas["CheckoutLinkProduct"], { prices: ProductPrice[] }> {}

/** What only legacy prices have. A check for it tells them from current ones. */
interface Current {
  legacy?: never;
}

/** A fixed price. */
export interface ProductPriceFixed extends Schema<"ProductPriceFixed">, Current {}
/** A price that customers choose. */
export interface ProductPriceCustom extends Schema<"ProductPriceCustom">, Current {}
/** No price: the product is free. */
export interface ProductPriceFree extends Schema<"ProductPriceFree">, Current {}
/** A price per unit of what a customer used. */
export interface ProductPriceMeteredUnit extends Schema<"ProductPriceMeteredUnit">, Current {}
/** @deprecated A fixed price of the former kind, for subscriptions. */
export interface LegacyRecurringProductPriceFixed extends Schema<"LegacyRecurringProductPriceFixed"> {}
/** @deprecated A price of the former kind that customers choose, for subscriptions. */
export interface LegacyRecurringProductPriceCustom extends Schema<"LegacyRecurringProductPriceCustom"> {}
/** @deprecated A free subscription of the former kind. */
export interface LegacyRecurringProductPriceFree extends Schema<"LegacyRecurringProductPriceFree"> {}

/** A price of a product. Check `legacy` first: legacy prices have the same values of `amount_type`. */
export type ProductPrice =
  | ProductPriceFixed
  | ProductPriceCustom
  | ProductPriceFree
  | ProductPriceMeteredUnit
  | LegacyRecurringProductPriceFixed
  | LegacyRecurringProductPriceCustom
  | LegacyRecurringProductPriceFree;

/** A discount of a fixed amount, once or on each payment. */
export interface DiscountFixedOnceForeverDuration extends Schema<"DiscountFixedOnceForeverDuration"> {}
/** A discount of a fixed amount for some months. */
export interface DiscountFixedRepeatDuration extends Schema<"DiscountFixedRepeatDuration"> {}
/** A discount of a percentage, once or on each payment. */
export interface DiscountPercentageOnceForeverDuration extends Schema<"DiscountPercentageOnceForeverDuration"> {}
/** A discount of a percentage for some months. */
export interface DiscountPercentageRepeatDuration extends Schema<"DiscountPercentageRepeatDuration"> {}

/** A discount, told apart by `type` and `duration`. */
export type CheckoutLinkDiscount =
  | DiscountFixedOnceForeverDuration
  | DiscountFixedRepeatDuration
  | DiscountPercentageOnceForeverDuration
  | DiscountPercentageRepeatDuration;
