import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realist } from "./realist.js";

const right = "clear_information: told plainly, they learn\n  given a referrer whose practice.role_information_staff is 0.9 and understanding is 0.2\n  after 12 months\n  expect understanding to be above 0.6\n";

function write(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "tests ")), "own.txt");
  writeFileSync(file, text);
  return file;
}

describe("theory test", () => {
  test("says how many tests were met", () => {
    expect(realist(["theory", "test", "belonging", write(right)])).toMatchObject({ code: 0, out: "1 test with 1 expectation: all met.\n" });
  });

  test("ends with 5 where an expectation is not met, and says what was expected and what came", () => {
    const file = write(right.replace("0.6", "0.95"));
    const { code, out } = realist(["theory", "test", "belonging", file]);
    expect(code).toBe(5);
    expect(out).toMatch(/own\.txt:1: clear_information: told plainly, they learn\n {2}line 4: expected understanding to be above 0\.95 after 12 months, but it went from 0\.2 to 0\.[78]\d*\.\n\n1 test with 1 expectation: 1 not met\./);
    const { tests } = JSON.parse(realist(["theory", "test", "belonging", file, "--json"]).out) as { tests: { met: boolean; expectations: { met: boolean; line: number }[] }[] };
    expect(tests.map(({ met, expectations }) => [met, expectations.map(({ line }) => line)])).toEqual([[false, [4]]]);
  });

  test("ends with 3 at a mistake in a file, with 2 for the theory that has no rule or where there is no test", () => {
    const mistake = realist(["theory", "test", "belonging", write(right.replace("referrer", "refferer"))]);
    expect([mistake.code, mistake.err]).toEqual([3, expect.stringContaining('Did you mean "referrer"?')]);
    expect(realist(["theory", "test", "null"]).code).toBe(2);
    expect(realist(["theory", "test", "belonging"], { cwd: mkdtempSync(join(tmpdir(), "empty ")) })).toMatchObject({ code: 2, out: "" });
  });
});
