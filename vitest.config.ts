import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "forks",
    // A file to each core: of itself vitest leaves one free, which on a machine of two is half.
    maxWorkers: "100%",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
