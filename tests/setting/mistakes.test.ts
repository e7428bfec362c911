import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSetting } from "../../src/setting/load-setting.js";
import { renderMistake } from "./render-mistakes.js";
import { vocabulary } from "../../src/world/vocabulary.js";

/** Each folder holds one wrong file, to be laid over the right setting, and message.txt: what the user must read. */
const mistakes = "tests/mistakes/settings";
const temporary = mkdtempSync(join(tmpdir(), "realist-settings-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("a mistake in a setting", () => {
  test("is not found in the right one", () => {
    expect(loadSetting(join(mistakes, "right"), vocabulary).networks.map(({ code }) => code)).toEqual(["NORTH", "SOUTH"]);
  });

  test.each(readdirSync(mistakes).filter((name) => name !== "right"))("%s is named with its place and the next move", (name) => {
    const folder = join(temporary, name);
    cpSync(join(mistakes, "right"), folder, { recursive: true });
    cpSync(join(mistakes, name), folder, { recursive: true });
    expect(renderMistake(() => loadSetting(folder, vocabulary), folder)).toBe(readFileSync(join(mistakes, name, "message.txt"), "utf8"));
  });
});
