import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { realist } from "./realist.js";
import { makeFolder } from "./temporary-folder.js";

/** The smallest assessment that has everything: stated values, one trial, one placebo, one trial for each knock-out, a year. */
const small = ["--draws", "1", "--placebos", "1", "--knock-outs", "1", "--weeks", "52", "--threads", "2"];
const cwd = makeFolder();
const file = join(cwd, "models", "mine", "patterns.yaml");

interface Row {
  theory: string;
  id: string;
  verdict: string;
  why: string | null;
  probability: number | null;
  placebo: number | null;
  restates: string[] | null;
  counts_as: string;
}

/** A pattern of the demonstration with one network a trial. */
const pattern = (id: string, use: string, sentence: string, evidence: string, study = "two_sides"): string =>
  `  ${id}: {evidence: ${evidence}, study: ${study}, use: ${use}, says: A finding, sites: 1, ${sentence}}\n`;

const right = [
  pattern("gate", "specification", "holds: referral_rate under narrow-criteria is below referral_rate under as-usual", "F02"),
  pattern("seen", "calibration", "holds: referral_rate under as-usual is between 1 and 100", "F04"),
  pattern("known", "validation", "holds: referral_rate under as-usual without somebody_they_know is above 1000", "F10"),
  pattern("never", "validation", "when: turnover under as-usual is above 1000, holds: uptake under as-usual is above 0", "F09"),
  pattern("untold", "validation", "cannot_be_tested: nobody can say", "F23", "belonging"),
];
const write = (patterns: readonly string[]): void => writeFileSync(file, `patterns:\n${patterns.join("")}`);

describe("patterns", () => {
  beforeAll(() => {
    mkdirSync(join(cwd, "models"));
    cpSync("models/belonging", join(cwd, "models", "mine"), { recursive: true });
    rmSync(join(cwd, "models", "mine", "patterns"), { recursive: true });
    write(right);
  });

  test("gives each pattern under each theory, as data alone", { timeout: 240_000 }, () => {
    const { code, out, err } = realist(["patterns", "mine", "null", ...small, "--json"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    const { patterns } = JSON.parse(out) as { patterns: Row[] };
    expect(patterns.map(({ theory, id, verdict, probability }) => [theory, id, verdict, probability])).toEqual([
      ["mine", "gate", "inconclusive", 1], ["mine", "known", "inconclusive", 0], ["mine", "never", "not triggered", null], ["mine", "seen", "inconclusive", 1], ["mine", "untold", "cannot be tested", null],
      ["null", "gate", "inconclusive", 1], ["null", "known", "cannot be tested", null], ["null", "never", "not triggered", null], ["null", "seen", "inconclusive", 1], ["null", "untold", "cannot be tested", null],
    ]);
    expect(patterns[6].why).toBe('it leaves out "somebody_they_know", which the theory "null" does not have');
    // What is specification is not asked of placebos; an interval so wide holds under any.
    expect([patterns[0].placebo, patterns[3].placebo]).toEqual([null, 1]);
    expect(Object.keys(patterns[0])).toEqual(expect.arrayContaining(["id", "study", "use", "says", "expected", "simulated", "lo", "hi", "probability", "placebo", "verdict"]));
  });

  test("prints tables, and draws the matrix", { timeout: 240_000 }, () => {
    const { code, out, err } = realist(["patterns", "mine", "null", ...small, "--placebos", "0", "--knock-outs", "0", "--chart", "charts"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^gate +F02, two_sides +specification +at most -0\.5 /m);
    expect(out).toMatch(/^known +validation +inconclusive, 0 of 1 +cannot be tested$/m);
    expect(out).toMatch(/^validation: 1 inconclusive, 1 not triggered and 1 cannot be tested$/m);
    expect(err).toContain("charts/patterns.svg");
    expect(readFileSync(join(cwd, "charts/patterns.svg"), "utf8")).toContain("inconclusive, 1 of 1");
    // Refused before anything is run, and not after minutes of it.
    expect(realist(["patterns", "mine", "--draws", "1000", "--chart", "charts"], { cwd })).toMatchObject({ code: 2, out: "", err: expect.stringContaining("nothing is overwritten without --force") as string });
  });

  test("with --strict ends with exit code 5 where a validation pattern fails, and says which", { timeout: 240_000 }, () => {
    const four = ["--draws", "1", "--trials", "4", "--placebos", "0", "--knock-outs", "0", "--weeks", "52"];
    const strict = realist(["patterns", "mine", ...four, "--strict"], { cwd });
    expect([strict.code, strict.err]).toEqual([5, 'A pattern used for validation failed: "known".\n']);
    write(right.filter((_, at) => at !== 2));
    expect(realist(["patterns", "mine", ...four, "--strict"], { cwd }).code).toBe(0);
  });

  test("with one finding in two uses ends with exit code 3 before anything is run, and check says the same", () => {
    write([...right.slice(0, 2), pattern("again", "validation", "holds: referral_rate under as-usual is between 1 and 100", "F10")]);
    for (const words of [["patterns", "mine"], ["check", "models/mine/patterns.yaml"], ["check", "models/mine"]]) {
      const { code, err } = realist(words, { cwd });
      expect(code).toBe(3);
      expect(err).toContain('"again" has the same sentence as "seen", but is validation where that is calibration');
    }
  });

  test("of the theory without rules, and of one named twice, are refused", () => {
    write(right);
    expect(realist(["patterns", "null"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect(realist(["patterns", "mine", "mine"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect(realist(["check", "models/mine/patterns.yaml"], { cwd })).toMatchObject({ code: 0, out: expect.stringMatching(/^models\/mine\/patterns\.yaml: patterns without fault \(of /) as string });
  });
});
