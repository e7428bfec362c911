import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { realist } from "./realist.js";
import { listFiles, makeFolder } from "./temporary-folder.js";

/** The smallest run that has everything: the theory's stated values, two pairs, a quarter of a year. */
const small = ["--draws", "1", "--replicates", "2", "--weeks", "13"];
const cwd = makeFolder();

describe("run", () => {
  beforeAll(() => {
    realist(["init", "."], { cwd });
  });

  test("prints a table, writes a table, a summary and a chart, and names one next command", () => {
    const { code, out, err } = realist(["run", "as-usual", "higher-target", ...small, "--threads", "1"], { cwd });
    expect(err).toMatch(/Next: realist compare output\/higher-target-1/);
    expect(code).toBe(0);
    expect(out).toContain('If the theory "belonging" holds');
    expect(out).toMatch(/^Uptake .*higher-target/m);
    const files = listFiles(join(cwd, "output/higher-target-1"));
    expect(files).toEqual(expect.arrayContaining(["comparison.csv", "forest.png", "forest.svg", "forest.vl.json", "manifest.json", "run.duckdb", "summary.txt"]));
    expect(readFileSync(join(cwd, "output/higher-target-1/summary.txt"), "utf8")).toContain("holds");
  });

  test("the same command gives the same bytes, on more threads and in another time zone and language", () => {
    const again = realist(["run", "as-usual", "higher-target", ...small, "--threads", "2", "--json"], { cwd, env: { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } });
    expect(again.code).toBe(0);
    const first = realist(["compare", "output/higher-target-1", "--by", "imd_quintile", "--json"], { cwd });
    expect(again.out).toBe(first.out);
    for (const name of ["comparison.csv", "summary.txt", "forest.svg", "forest.vl.json"]) {
      expect(readFileSync(join(cwd, "output/higher-target-2", name), "utf8")).toBe(readFileSync(join(cwd, "output/higher-target-1", name), "utf8"));
    }
  });

  test("a copy of a scenario under another name differs by exactly nothing", () => {
    writeFileSync(join(cwd, "scenarios/my-copy.yaml"), readFileSync(join(cwd, "scenarios/as-usual.yaml"), "utf8"));
    const { out } = realist(["run", "my-copy", ...small, "--theory", "null", "--json"], { cwd });
    const { comparisons } = JSON.parse(out) as { comparisons: { estimate: number | null; verdict: string }[] };
    expect(comparisons.length).toBeGreaterThan(20);
    expect(comparisons.every(({ estimate, verdict }) => (estimate === null || estimate === 0) && verdict === "no difference")).toBe(true);
  });

  test("--dry-run says how many runs, and writes nothing", () => {
    const before = listFiles(cwd);
    const { code, out } = realist(["run", "as-usual", "higher-target", "wider-criteria", "--theory", "null", "--replicates", "7", "--weeks", "13", "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("= 21 runs (7 pairs");
    expect(listFiles(cwd)).toEqual(before);
  });

  test("a finished run is not written over, and --resume keeps it", () => {
    const words = ["run", "as-usual", "higher-target", ...small, "--out", "output/higher-target-1"];
    expect(realist(words, { cwd }).code).toBe(2);
    const { code, err } = realist([...words, "--resume"], { cwd });
    expect(code).toBe(0);
    expect(err).toContain("Went on from 2 finished pairs.");
    expect(realist(["run", "as-usual", "wider-criteria", ...small, "--out", "output/higher-target-1", "--resume"], { cwd }).code).toBe(2);
  });
});

describe("a run that is refused", () => {
  const mistakes: [words: string[], code: number, message: RegExp][] = [
    [["as-usul"], 2, /no scenario "as-usul"[\s\S]*Did you mean "as-usual"\?/],
    [["as-usual", "--set", "practises=12"], 2, /"practises" is not a lever[\s\S]*[Dd]id you mean|The levers are/],
    [["as-usual", "--set", "throughput_target=9999"], 2, /9999 is outside[\s\S]*100 to 400/],
    [["as-usual", "--without", "narow_gate"], 2, /no CMOC "narow_gate"[\s\S]*Did you mean "narrow_gate"\?/],
    [["as-usual", "--theory", "belongin"], 2, /no theory "belongin"[\s\S]*Did you mean "belonging"\?/],
    [["as-usual", "--weeks", "0"], 2, /--weeks cannot be "0"/],
    [["as-usual", "--every", "moth"], 2, /Did you mean "month"\?/],
    [["as-usual", "--resume"], 2, /no --out is given/],
    [["as-usual", "--until-halfwidth", "uptake=0.01"], 2, /not in this version/],
    [["as-usual", "--setting", "not/there"], 3, /no setting "not\/there"/],
    [[], 2, /needs a scenario/],
  ];

  test.each(mistakes)("run %j ends with %i, says why and writes nothing", (words, wanted, message) => {
    const folder = makeFolder();
    const { code, out, err } = realist(["run", ...words], { cwd: folder });
    expect(err).toMatch(message);
    expect([code, out]).toEqual([wanted, ""]);
    expect(listFiles(folder)).toEqual([]);
  });

  test("a folder that cannot be made is said in a plain sentence", () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "x"));
    writeFileSync(join(folder, "x/file"), "");
    const { code, err } = realist(["run", "as-usual", "--theory", "null", ...small, "--out", "x/file/out"], { cwd: folder });
    expect(code).toBe(4);
    expect(err).toMatch(/"x\/file\/out" cannot be made/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
