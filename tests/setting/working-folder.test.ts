import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSetting } from "../../src/setting/load-setting.js";
import { writeWorkingFolder } from "../../src/setting/working-folder.js";
import { renderMistake } from "./render-mistakes.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const temporary = mkdtempSync(join(tmpdir(), "realist-init-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("a working folder", () => {
  test("has the demonstration setting, the shipped scenarios and a short README, and nothing half-written beside it", () => {
    const folder = join(temporary, "demo");
    const made = writeWorkingFolder(folder);
    expect(readdirSync(folder).sort()).toEqual(["README.md", "scenarios"]);
    expect(made.files.filter((name) => /^scenarios\/[a-z-]+\.yaml$/.test(name)).length).toBeGreaterThanOrEqual(6);
    expect(loadSetting(join(folder, "scenarios", "settings", "demonstration"), vocabulary).hash).toBe(loadSetting("demonstration", vocabulary).hash);
    expect(readdirSync(temporary)).toEqual(["demo"]);
  });

  test("goes into an empty folder", () => {
    const folder = join(temporary, "empty");
    mkdirSync(folder);
    writeWorkingFolder(folder);
    expect(existsSync(join(folder, "scenarios", "as-usual.yaml"))).toBe(true);
  });

  test("refuses a folder with something in it, and with force leaves what is not its own", () => {
    const folder = join(temporary, "mine");
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(renderMistake(() => writeWorkingFolder(folder), folder)).toMatch(/is not empty[\s\S]*--force[\s\S]*exit 2/);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
    writeWorkingFolder(folder, { force: true });
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "README.md"))).toBe(true);
  });

  test("refuses a file in the place of a folder", () => {
    const file = join(temporary, "file");
    writeFileSync(file, "");
    expect(renderMistake(() => writeWorkingFolder(file), file)).toMatch(/is a file, not a folder[\s\S]*exit 2/);
  });
});
