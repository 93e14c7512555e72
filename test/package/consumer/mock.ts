import { type MockServer, magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";

export async function paths(): Promise<string[]> {
  const mock: MockServer = await startMockServer({ seed: "a", port: 0 });
  await mock.close();
  return mock.requests.map(({ path, headers }) => `${path} ${headers.accept ?? ""}`);
}

export const magic: string[] = [...Object.values(magicIds), ...Object.values(magicTokens)];
// @ts-expect-error a port is a number
startMockServer({ port: "4010" });
