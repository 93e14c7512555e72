import {
  type CheckoutLink,
  type CheckoutLinkCreate,
  CheckoutLinkError,
  type Client,
  createClient,
  HttpStatusError,
  InvalidRequestError,
  messagesByPointer,
  type ProductPrice,
  type paths,
  RequestRejectedError,
  type Server,
  UnauthorizedError,
} from "checkout-link-contract";
import { validateCheckoutLinkCreate, validation } from "checkout-link-contract/validation";

const server: Server = "sandbox";
const client: Client = createClient({ server, accessToken: async () => "polar_oat_a", validation, timeoutMs: 1000 });

const body: CheckoutLinkCreate = { payment_processor: "stripe", products: ["a"], metadata: { a: 1, b: true } };

export async function make(signal: AbortSignal): Promise<CheckoutLink | string> {
  try {
    return await client.createCheckoutLink(body, { signal });
  } catch (error) {
    if (error instanceof RequestRejectedError) {
      const messages: Record<string, string[]> = messagesByPointer(error, body);
      return JSON.stringify(messages);
    }
    if (error instanceof UnauthorizedError) return String(error.reason);
    if (error instanceof HttpStatusError) return `${error.status satisfies number} ${error.retryAfterSeconds ?? 0}`;
    if (error instanceof InvalidRequestError) return error.issues.map(({ pointer }) => pointer).join();
    if (error instanceof CheckoutLinkError) return error.message;
    throw error;
  }
}

export function labelOf(value: unknown): string | null | undefined {
  const result = validateCheckoutLinkCreate(value);
  // @ts-expect-error the value is there once it is known to be valid
  result.value;
  return result.valid ? result.value.label : result.issues[0]?.message;
}

export function inCents(price: ProductPrice): number | null {
  if (price.legacy || price.amount_type !== "fixed") return null;
  return price.price_amount satisfies number;
}

type Body = paths["/v1/checkout-links/"]["post"]["requestBody"]["content"]["application/json"];
export const same = (body: Body): CheckoutLinkCreate => body;

// @ts-expect-error a server has to be chosen
createClient({});
// @ts-expect-error a number is no server
createClient({ server: 1 });
// @ts-expect-error none of the three shapes
client.createCheckoutLink({ payment_processor: "stripe" });
// @ts-expect-error another payment processor
client.createCheckoutLink({ payment_processor: "paypal", products: ["a"] });
// @ts-expect-error a misspelt field
client.createCheckoutLink({ payment_processor: "stripe", products: ["a"], lable: "a" });

// @ts-expect-error the package has no such name
export { nothing } from "checkout-link-contract";
