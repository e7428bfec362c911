import { defineConfig } from "vitest/config";

/** The long statistical checks: `npm run test:slow`. */
export default defineConfig({
  test: {
    pool: "forks",
    include: ["tests/slow/**/*.test.ts"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
