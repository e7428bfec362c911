import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { program, realist } from "./realist.js";

describe("help", () => {
  test("leads with examples, on stdout, and ends with 0", () => {
    const { code, out, err } = realist(["--help"]);
    expect(code).toBe(0);
    expect(out.startsWith("Examples:\n  realist ")).toBe(true);
    expect(err).toBe("");
  });

  test("is what the bare program shows", () => {
    expect(realist([]).out).toBe(realist(["--help"]).out);
  });

  test("every command leads with examples of itself", () => {
    const commands = [...realist(["--help"]).out.matchAll(/^ {2}([a-z]+) .*\[options\]|^ {2}(theory|import) /gm)].map(([, one, other]) => one ?? other);
    expect(commands).toContain("doctor");
    for (const command of new Set(commands)) {
      const { code, out } = realist([command, "--help"]);
      expect(code).toBe(0);
      expect(out.startsWith(`Examples:\n  realist ${command}`)).toBe(true);
    }
  });

  test("can be asked for by the word as well", () => {
    expect(realist(["help", "theory", "loops"])).toEqual(realist(["theory", "loops", "--help"]));
  });

  test("the version is that of the package", () => {
    expect(realist(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("what cannot be understood", () => {
  const mistakes: [words: string[], message: RegExp][] = [
    [["docter"], /no command "realist docter"[\s\S]*Did you mean "doctor"\?/],
    [["doctor", "--jsn"], /realist doctor has no option "--jsn"[\s\S]*Did you mean "--json"\?/],
    [["doctor", "me"], /does not know what to do with "me"/],
    [["run"], /realist run needs a scenario after it/],
    [["run", "as-usual", "--draws", "1e3"], /--draws needs a whole number in plain digits, not "1e3"\.\n$/],
    [["run", "as-usual", "--every", "fortnight"], /--every cannot be "fortnight": it is one of week, month, quarter and year\.\n$/],
    [["run", "as-usual", "--every", "weak"], /Did you mean "week"\?/],
    [["chart", "output/first", "funnel", "--metric", "wait"], /--metric says nothing about the funnel/],
    [["sweep", "design.yaml"], /planned, but not in this version/],
  ];

  test.each(mistakes)("%j ends with 2, says why on stderr and writes nothing", (words, message) => {
    const folder = mkdtempSync(join(tmpdir(), "realist "));
    const { code, out, err } = realist(words, { cwd: folder });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("streams", () => {
  test("--json prints only JSON", () => {
    expect(() => JSON.parse(realist(["doctor", "--json"]).out)).not.toThrow();
  });

  test("what is piped has no escape codes", () => {
    // eslint-disable-next-line no-control-regex
    expect(realist(["doctor"]).out + realist(["--help"]).out + realist(["docter"]).err).not.toMatch(/\u001b/);
  });
});

test.skipIf(!existsSync("/dev/full"))("what cannot be printed for want of room ends with a sentence, not with a stack", () => {
  const done = spawnSync("bash", ["-c", `"${process.execPath}" "${program}" theory list > /dev/full`], { encoding: "utf8" });
  expect([done.status, done.stderr]).toEqual([4, "What was to be printed could not be: the disk is full.\n  Make room, or print to another place.\n"]);
});
