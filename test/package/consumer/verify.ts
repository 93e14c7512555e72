import {
  type Need,
  type RequestCase,
  requestCases,
  UnreachableError,
  type VerifyEvent,
  verifyProvider,
} from "checkout-link-contract/verify";

export async function failures(token: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const event of verifyProvider({ server: "sandbox", given: { token } })) {
      const { type }: VerifyEvent = event;
      if (event.type === "case" && event.outcome === "failed") names.push(`${type} ${event.case.name}`);
      // @ts-expect-error a case has an outcome, the end has none
      if (event.type === "end") names.push(event.outcome);
    }
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
  }
  return names;
}

export const first: RequestCase | undefined = requestCases[0];
export const need: Need = "product";
// @ts-expect-error there is no such need
export const other: Need = "patience";
