import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realist } from "./realist.js";
import { listFiles, makeFolder } from "./temporary-folder.js";

describe("init", () => {
  test("makes a folder whose files are all right, and names one next command", () => {
    const cwd = makeFolder();
    const { code, out, err } = realist(["init", "my demo"], { cwd });
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Next: cd 'my demo' && realist run as-usual strong-induction");
    const demo = join(cwd, "my demo");
    expect(listFiles(demo)).toContain("scenarios/settings/demonstration/setting.yaml");
    expect(realist(["check", "scenarios/as-usual.yaml", "scenarios/settings/demonstration"], { cwd: demo }).code).toBe(0);
  });

  test("overwrites nothing without --force", () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, "mine.txt"), "mine");
    const { code, err } = realist(["init", "."], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("--force");
    expect(listFiles(cwd)).toEqual(["mine.txt"]);
  });
});

describe("check", () => {
  const cwd = makeFolder();
  realist(["init", "."], { cwd });

  test.each([
    ["nowhere.yaml", "There is no file or folder"],
    ["README.md", "is no theory, setting or scenario"],
    ["scenarios", "is no theory, setting or scenario"],
  ])("%s is not taken for a faulty scenario", (path, message) => {
    const { code, err } = realist(["check", path], { cwd });
    expect(code).toBe(3);
    expect(err).toContain(`${message.startsWith("There") ? `${message} "${path}"` : `"${path}" ${message}`}`);
    expect(err).not.toContain("fault");
  });

  test("a misspelt lever has its place, a caret and a suggestion, and ends with 3", () => {
    writeFileSync(join(cwd, "mine.yaml"), "title: Mine\nabout: Mine\nlevers:\n  inducton_quality: 0.9\n");
    const { code, out, err } = realist(["check", "mine.yaml"], { cwd });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/mine\.yaml:4:3: .*"inducton_quality"[\s\S]*\^{16}[\s\S]*Did you mean "induction_quality"\?/);
  });

  test("a negative number ends with 3, with file, row, column and what is allowed", () => {
    const practices = join(cwd, "scenarios/settings/demonstration/practices.csv");
    const text = readFileSync(practices, "utf8");
    const [head, first, ...rest] = text.split("\n");
    const column = head.split(",").indexOf("list_size");
    expect(column).toBeGreaterThan(-1);
    writeFileSync(practices, [head, first.split(",").map((cell, at) => (at === column ? "-5" : cell)).join(","), ...rest].join("\n"));
    const { code, err } = realist(["check", practices], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/practices\.csv:2:\d+: Row 2, column "list_size"[\s\S]*Allowed/);
    writeFileSync(practices, text);
  });

  test("a byte-order mark, CRLF and words beyond ASCII are no fault", () => {
    writeFileSync(join(cwd, "été.yaml"), "\uFEFFtitle: Été\r\nabout: À l'été\r\nlevers: {}\r\n");
    expect(realist(["check", "été.yaml"], { cwd })).toMatchObject({ code: 0, out: "été.yaml: a scenario without fault (Été)\n" });
  });

  test("every file is told of, the right ones and the wrong ones", () => {
    const { code, out } = realist(["check", "scenarios/as-usual.yaml", "not-there.yaml", "--json"], { cwd });
    expect(code).toBe(3);
    const { files } = JSON.parse(out) as { files: { ok: boolean; problems: { message: string }[] }[] };
    expect(files.map(({ ok }) => ok)).toEqual([true, false]);
    expect(files[1].problems[0].message).toContain("not-there.yaml");
  });

  test("a file that is no YAML is a fault of the file, said in a sentence", () => {
    appendFileSync(join(cwd, "broken.yaml"), "title: [unclosed\n");
    const { code, err } = realist(["check", "broken.yaml"], { cwd });
    expect(code).toBe(3);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
