/** The base class of every error that a call throws. Its subclasses name the causes. */
export class CheckoutLinkError extends Error {
  override name = "CheckoutLinkError";
}
