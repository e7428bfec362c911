import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "forks",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
