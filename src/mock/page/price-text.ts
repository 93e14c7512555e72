import type { Discount, Price } from "../catalog.js";

/** An amount of cents in its currency, such as `$19.00`. */
function money(cents: number, currency: string): string {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).format(cents / 100);
  } catch {
    return `${(cents / 100).toFixed(2)} ${currency}`; // The currency is no code.
  }
}

/** A price in words. */
export function priceText(price: Price): string {
  const every = price.recurring_interval ? ` every ${price.recurring_interval}` : "";
  switch (price.amount_type) {
    case "fixed":
      return money(price.price_amount, price.price_currency) + every;
    case "custom":
      return `pay what you want${every}`;
    case "metered_unit":
      return `${Number(price.unit_amount)} cents (${price.price_currency}) per unit of ${price.meter.name}${every}`;
    default:
      return `free${every}`;
  }
}

/** What a discount takes off, and for how long. */
export function discountText(discount: Discount): string {
  const off =
    discount.type === "fixed" ? money(discount.amount, discount.currency) : `${discount.basis_points / 100} %`;
  const time = { once: "once", forever: "for good", repeating: "for some months" }[discount.duration];
  const months = "duration_in_months" in discount ? `for ${discount.duration_in_months} months` : time;
  return `${off} off, ${months}`;
}
