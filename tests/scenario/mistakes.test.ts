import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import { renderMistake } from "../setting/render-mistakes.js";
import { smallVocabulary } from "./small-vocabulary.js";
import { vocabulary } from "../../src/world/vocabulary.js";

/** Each file has one mistake; beside it, under the same name, what the user must read. */
const mistakes = "tests/mistakes/scenarios";
const setting = loadSetting("demonstration", vocabulary);

describe("a mistake in a scenario", () => {
  test.each(readdirSync(mistakes).filter((name) => name.endsWith(".yaml")))("%s is named with its place and the next move", (name) => {
    const said = renderMistake(() => loadScenario(join(mistakes, name), smallVocabulary, setting), mistakes);
    expect(said).toBe(readFileSync(join(mistakes, name.replace(/\.yaml$/, ".txt")), "utf8"));
  });
});
