import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "forks",
    // A file to each core: of itself vitest leaves one free, which on a machine of two is half.
    maxWorkers: "100%",
    // Files of one worker share the modules that they import, which hold no state: loading them anew for each file was a third of the time.
    isolate: false,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
