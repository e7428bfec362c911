import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder } from "../document/package-folder.js";
import { writeFolderReadme } from "./messages.js";
import { settingFiles } from "./setting-files.js";
import { writeFolder, type FileToWrite } from "./write-folder.js";

export interface WorkingFolder {
  folder: string;
  /** Paths inside the folder, sorted. */
  files: string[];
}

/**
 * Makes a working folder with the demonstration setting and the shipped scenarios, for editing, laid out as in the
 * package, so that commands run inside find these before the shipped ones. Refuses a folder with something in it unless
 * `force` is given; then only files of the same names are overwritten.
 */
export function writeWorkingFolder(folder: string, options: { force?: boolean } = {}): WorkingFolder {
  const shipped = join(findPackageFolder(), "scenarios");
  const scenarios = readdirSync(shipped).filter((name) => name.endsWith(".yaml")).sort();
  const copies = [...scenarios, ...Object.values(settingFiles).map((name) => `settings/demonstration/${name}`)];
  const files: FileToWrite[] = copies.map((name) => ({ name: `scenarios/${name}`, text: readFileSync(join(shipped, name), "utf8") }));
  files.push({ name: "README.md", text: writeFolderReadme(scenarios.map((name) => name.replace(/\.yaml$/, ""))) });
  writeFolder(folder, files, { force: options.force === true });
  return { folder, files: files.map(({ name }) => name).sort() };
}
