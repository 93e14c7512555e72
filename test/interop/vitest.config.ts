import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/interop/*.test.ts"],
    // The first run downloads validators, generators and what the generated code needs.
    testTimeout: 900_000,
  },
});
