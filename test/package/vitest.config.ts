import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/package/*.test.ts"],
    globalSetup: "test/setup.ts",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
