import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { invented, writeAges, writeInvented, writeMap } from "../setting/nhs/invented-files.js";
import { realist } from "./realist.js";
import { listFiles, makeFolder } from "./temporary-folder.js";

const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;

/** The publishers' files in a folder whose name has spaces and letters of another language, as a spreadsheet would save them. */
function bringFiles(change: Parameters<typeof writeInvented>[1] = {}): { cwd: string; words: (more: readonly string[]) => string[] } {
  const cwd = makeFolder();
  const paths = writeInvented(join(cwd, "Ŵrth y môr"), { map: crlf(writeMap(invented)), ages: crlf(writeAges(invented)), ...change });
  return { cwd, words: (more) => ["import", "nhs", "--map", paths.map, "--ages", paths.ages, "--imd", paths.imd, "--workforce", paths.workforce, ...more] };
}

describe("my own patch", () => {
  const { cwd, words } = bringFiles();
  const place = join("Ŵrth y môr", "my network");

  test("is made of the publishers' files, whatever the folder is called, and is right", () => {
    const made = realist(words(["--pcn", "U00001", "--out", place]), { cwd });
    expect(made.code).toBe(0);
    expect(made.out).toContain("NORTH MADE-UP PCN: 1 network, 2 practices, 11,600 registered people.");
    expect(made.out).toContain("map.csv: practices, networks and boards, 2026-07-01. 2 of 7 rows used; passed over: 5 of practices outside the area.");
    expect(made.err).toContain(`Next: realist run as-usual strong-induction --setting '${place}'`);
    const checked = realist(["check", place], { cwd });
    expect([checked.code, checked.out]).toEqual([0, `${place}: a setting without fault (NORTH MADE-UP PCN)\n`]);
  });

  test("is right as well when a spreadsheet and an editor have saved it with a byte-order mark and other line ends", () => {
    for (const name of ["setting.yaml", "practices.csv", "posts.csv", "groups.csv"]) {
      const path = join(cwd, place, name);
      writeFileSync(path, crlf(readFileSync(path, "utf8")));
    }
    expect(realist(["check", place], { cwd }).code).toBe(0);
  });

  test("as JSON is only JSON, with what was read, passed over and assumed", () => {
    const { code, out } = realist(words(["--icb", "QAA", "--out", "board", "--json"]), { cwd });
    expect(code).toBe(0);
    const said = JSON.parse(out) as { networks: { code: string }[]; read: { rows: number; used: number; passed_over: { rows: number }[] }[]; notes: { kind: string }[] };
    expect(said.networks.map((network) => network.code)).toEqual(["U00001", "U00003"]);
    for (const { rows, used, passed_over } of said.read) expect(passed_over.reduce((left, one) => left - one.rows, rows)).toBe(used);
    expect(said.notes.map(({ kind }) => kind)).toContain("skipped");
  });

  test("says beside results by quintile that its quintiles are derived", () => {
    const run = realist(["run", "as-usual", "strong-induction", "--setting", place, "--theory", "null", "--draws", "1", "--replicates", "2", "--weeks", "13", "--out", "seen"], { cwd });
    expect([run.code, run.err.includes("seen")]).toEqual([0, true]);
    expect(run.out).toContain("Quintiles are derived here");
    expect(readFileSync(join(cwd, "seen", "summary.txt"), "utf8").replace(/\s+/g, " ")).toContain("its people are spread round its rank in England by a rule");
  });

  test("with a lever misspelt ends with 2 and the nearest lever, and writes nothing", () => {
    const before = listFiles(cwd);
    const { code, out, err } = realist(["run", "as-usual", "--setting", place, "--set", "practises=12", "--out", "never"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('"practises" is not a lever.');
    expect(err).toContain('Did you mean "practices_per_link_worker"?');
    expect(listFiles(cwd)).toEqual(before);
  });

  test("with a negative number and shares that sum to 0.9 ends with 3, with file, row, column and what is allowed, and writes nothing", () => {
    const path = join(cwd, place, "practices.csv");
    const right = readFileSync(path, "utf8");
    const [head, first, second] = right.split(/\r?\n/).map((line) => line.split(","));
    const at = (name: string): number => head.findIndex((cell) => cell.replace("\uFEFF", "") === name);
    first[at("list_size") + 1] = "-7600"; // the name of the first practice has a comma in it
    ["0.3", "0.3", "0.1", "0.1", "0.1"].forEach((share, k) => (second[at(`quintile_${k + 1}`)] = share));
    writeFileSync(path, [head, first, second].map((cells) => cells.join(",")).join("\n"));
    const before = listFiles(cwd);
    for (const command of [["check", place], ["run", "as-usual", "--setting", place, "--out", "never"]]) {
      const { code, err } = realist(command, { cwd });
      expect(code).toBe(3);
      expect(err).toMatch(/my network\/practices\.csv:2:\d+: Row 2, column "list_size": "-7600" is outside what is allowed\.[\s\S]*Allowed: 1 to 500000\./);
      expect(err).toMatch(/my network\/practices\.csv:3:\d+: Row 3, columns "quintile_1" to "quintile_5": the shares sum to 0\.9\.[\s\S]*Allowed: a sum of 1/);
    }
    expect(listFiles(cwd)).toEqual(before);
    writeFileSync(path, right);
  });
});

describe("an import that cannot be done", () => {
  test("says of each file that was given for another what it looks like, and writes nothing", () => {
    const { cwd, words } = bringFiles({ map: writeAges(invented), ages: writeMap(invented) });
    const { code, out, err } = realist(words(["--pcn", "U00001", "--out", "never"]), { cwd });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/looks like the map of practices to networks[\s\S]*Give it as --map\.[\s\S]*looks like registered patients by age[\s\S]*Give it as --ages\./);
    expect(existsSync(join(cwd, "never"))).toBe(false);
  });

  test("for want of an option, or of a network of that code, is a usage mistake", () => {
    const { cwd, words } = bringFiles();
    const without = realist(["import", "nhs", "--map", "map.csv", "--out", "never"], { cwd });
    expect(without.code).toBe(2);
    expect(without.err).toContain("--ages");
    const unknown = realist(words(["--pcn", "straddling", "--out", "never"]), { cwd });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("Give its code: --pcn U00003 (STRADDLING PCN).");
    expect(existsSync(join(cwd, "never"))).toBe(false);
  });
});

describe("what is one's own", () => {
  test("is found by the name that it was given, in any language, and is among what is known", () => {
    const cwd = makeFolder();
    expect(realist(["init", "."], { cwd }).code).toBe(0);
    cpSync(join(cwd, "scenarios/as-usual.yaml"), join(cwd, "scenarios/wie üblich, 2.yaml"));
    cpSync(join(cwd, "scenarios/settings/demonstration"), join(cwd, "scenarios/settings/Gröndal nord"), { recursive: true });
    const run = (scenario: string, setting: string): ReturnType<typeof realist> => realist(["run", "as-usual", scenario, "--setting", setting, "--theory", "null", "--replicates", "1", "--weeks", "4", "--dry-run"], { cwd });
    expect(run("wie üblich, 2", "Gröndal nord")).toMatchObject({ code: 0, err: "" });
    expect(run("wie üblich, 3", "Gröndal nord")).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "wie üblich, 2"?') as string });
    expect(run("wie üblich, 2", "Gröndal")).toMatchObject({ code: 2, err: expect.stringContaining("Gröndal nord") as string });
  });
});
