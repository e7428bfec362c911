import { statSync } from "node:fs";
import type { ProblemList } from "../../problem/problem-list.js";
import { sayNhsFileMissing, sayWrongFile } from "./messages.js";
import { recogniseFile, type FileKind, type FileOption } from "./recognise-file.js";

/** What each option is for, in words. */
export const optionWords: Readonly<Record<FileOption, string>> = {
  map: "the map of practices to networks (gp-reg-pat-prac-map.csv, or the core partner details of ePCN)",
  practices: "the register of practices (epraccur.csv)",
  ages: "registered patients by age (gp-reg-pat-prac-quin-age.csv, or the totals gp-reg-pat-prac-all.csv)",
  imd: "deprivation scores of practices (OHID Fingertips, indicator 93553 or 94240)",
  workforce: "the workforce of networks (Primary Care Network Workforce, individual level)",
};

/**
 * Looks at the first row of each file before any is read: what is missing, and what was given under the wrong option, so that
 * somebody who swapped two hears of both. A file that nothing tells anything of is left to its reader.
 */
export function checkFiles(files: Partial<Record<FileOption, string | undefined>>, problems: ProblemList): Partial<Record<FileOption, FileKind | null>> {
  const kinds: Partial<Record<FileOption, FileKind | null>> = {};
  for (const option of Object.keys(optionWords) as FileOption[]) {
    const file = files[option];
    if (file === undefined) continue;
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) {
      problems.add(sayNhsFileMissing(file, optionWords[option], found !== undefined));
      continue;
    }
    const kind = recogniseFile(file);
    kinds[option] = kind;
    if (kind !== null && kind.option !== option) problems.add({ ...sayWrongFile(option, optionWords[option], kind), file });
  }
  return kinds;
}
