import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/interop/*.test.ts"],
    // The first run of Go and Java downloads their validators.
    testTimeout: 300_000,
  },
});
