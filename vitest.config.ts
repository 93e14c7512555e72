import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/package/**"],
    globalSetup: "test/setup.ts",
    testTimeout: 20_000,
  },
});
