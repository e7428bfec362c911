import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder } from "../../document/package-folder.js";
import { loadScenario } from "../../scenario/load-scenario.js";
import type { Scenario } from "../../scenario/scenario.js";
import { loadSetting } from "../../setting/load-setting.js";
import type { Setting } from "../../setting/setting.js";
import { listShippedSettings } from "../../setting/shipped-settings.js";
import { vocabulary } from "../../world/vocabulary.js";

const listStudyFolders = (): string[] => ["scenarios/studies", join(findPackageFolder(), "scenarios", "studies")].filter((folder) => existsSync(folder));

/** The folder of a study's setting, by name, or null: it stands in scenarios/studies of the working folder, or among those shipped. */
function findStudyFolder(name: string): string | null {
  const folder = listStudyFolders().map((parent) => join(parent, name)).find((candidate) => existsSync(join(candidate, "setting.yaml")));
  return folder ?? null;
}

/** Every setting that has a name. */
export function listSettingNames(): string[] {
  const studies = listStudyFolders().flatMap((parent) => readdirSync(parent).filter((name) => existsSync(join(parent, name, "setting.yaml"))));
  return [...new Set([...studies, ...listShippedSettings()])].sort();
}

/** True where a setting can be looked for: it has a known name, or is a path. */
export function isSettingKnown(name: string): boolean {
  return listSettingNames().includes(name) || existsSync(join(name, "setting.yaml"));
}

/** Loads the setting of a study, or one that is shipped. Throws ProblemError. */
export function loadStudySetting(name: string): Setting {
  return loadSetting(findStudyFolder(name) ?? name, vocabulary);
}

/** Loads a scenario: one that stands beside the setting of a study, or one by its name or path. Throws ProblemError. */
export function loadStudyScenario(name: string, settingName: string, setting: Setting): Scenario {
  const folder = findStudyFolder(settingName);
  const beside = folder === null ? "" : join(folder, "scenarios", `${name}.yaml`);
  return loadScenario(beside !== "" && existsSync(beside) ? beside : name, vocabulary, setting);
}
