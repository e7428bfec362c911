import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCodeBlocks } from "./read-code-blocks.js";

const blocks = readCodeBlocks(readFileSync("README.md", "utf8")).filter(({ language }) => language === "sh");

/** `npx realist` means the built program of this checkout, wherever the reader stands. */
const prelude = `npx() { shift; "${process.execPath}" "${resolve("dist/bin/realist.js")}" "$@"; }\nset -e\n`;

describe("the README", () => {
  test("its blocks run from top to bottom, in one folder, as a reader would run them", { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "realist readme "));
    const script = blocks.filter(({ notRun }) => notRun === null).map(({ line, text }) => `echo "README.md:${line}" >&2\n${text}`);
    expect(script.length).toBeGreaterThan(3);
    const done = spawnSync("bash", ["-c", prelude + script.join("\n")], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
    expect(done.status, done.stderr).toBe(0);
  });

  test("only what installs, tests or needs somebody's files is not run", () => {
    expect(blocks.flatMap(({ notRun }) => (notRun === null ? [] : [notRun]))).toEqual([
      "it installs the package",
      "it is the test",
      "it needs the publishers' files",
    ]);
  });

  test("its two commands are the first ones that it shows", () => {
    expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });
});
