import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/abuse/*.test.ts"],
    globalSetup: "test/setup.ts",
    // One of them waits for deadlines most of the time.
    maxWorkers: 3,
    // A row takes a second. One that doesn't end is ended, and fails.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
