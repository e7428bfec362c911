import { basename } from "node:path";
import { ProblemError } from "../../problem/problem.js";
import { ProblemList } from "../../problem/problem-list.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { loadSetting } from "../load-setting.js";
import type { NetworkSetting, Setting } from "../setting.js";
import { settingFiles } from "../setting-files.js";
import { writeFolder } from "../write-folder.js";
import { writeSetting } from "../write-setting.js";
import { assumeGroups } from "./assume-groups.js";
import { composePosts } from "./compose-posts.js";
import { composePractices } from "./compose-practices.js";
import { averageMixes } from "./deprivation-mix.js";
import { describeSetting, type FileRead } from "./describe-setting.js";
import { noteDatesDiffer, noteNetworkEmpty, type ImportNote } from "./import-notes.js";
import { sayNothingLeft } from "./messages.js";
import { readAges } from "./read-ages.js";
import { readDeprivation } from "./read-deprivation.js";
import { readMap } from "./read-map.js";
import { readWorkforce } from "./read-workforce.js";
import { selectPractices } from "./select-practices.js";

/** Paths of the publishers' files, the area wanted (one board, one network, or neither for all), and where to write. */
export interface ImportOptions {
  map: string;
  ages: string;
  imd: string;
  workforce?: string | undefined;
  icb?: string | undefined;
  pcn?: string | undefined;
  out: string;
  force?: boolean | undefined;
}

export interface ImportSummary {
  folder: string;
  files: string[];
  setting: Setting;
  /** What was read: file, what it is, rows, dates. */
  read: FileRead[];
  /** What was left out, assumed or changed, and for whom. */
  notes: ImportNote[];
}

/**
 * Turns public NHS files, in their publishers' own layouts, into a setting:
 *
 *     map ──────► practices of the area ─► joined on codes ─► practices.csv
 *     ages ─────► lists, adults ──────────┤
 *     imd ──────► rank ► mix ─────────────┤
 *     workforce ► full-time equivalents ──┼─► posts.csv
 *     assumptions ────────────────────────┴─► groups.csv, setting.yaml
 *
 * Files are streamed. Throws a ProblemError with every wrong row (file, row, column, what is allowed), before anything
 * is written; the folder appears whole or not at all. The vocabulary is what the setting that is written is checked against.
 */
export async function importNhs(options: ImportOptions, vocabulary: Vocabulary): Promise<ImportSummary> {
  const problems = new ProblemList();
  // 1. The practices of the area.
  const map = await readMap(options.map, problems);
  problems.throwIfAny();
  const selected = selectPractices(map, options);
  // 2. What is known of them.
  const ages = await readAges(options.ages, new Set(selected.practices.map(({ code }) => code)), problems);
  const imd = await readDeprivation(options.imd, problems);
  const workforce = options.workforce === undefined ? null : await readWorkforce(options.workforce, problems);
  problems.throwIfAny();
  // 3. Joined, and filled from stated assumptions.
  const composed = composePractices(selected.practices, ages, imd);
  const empty = [...composed.byNetwork].filter(([, practices]) => practices.length === 0).map(([code]) => code);
  for (const code of empty) composed.byNetwork.delete(code);
  if (composed.byNetwork.size === 0) throw new ProblemError([sayNothingLeft()]);
  const staffed = composePosts(composed.byNetwork, workforce);
  const networks = [...composed.byNetwork].map(([code, practices]): NetworkSetting => {
    const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
    const mix = averageMixes(practices.map((practice) => ({ mix: practice.quintiles, weight: practice.listSize })));
    return { code, name: map.pcnNames.get(code)!, practices, posts: staffed.posts.get(code)!, groups: assumeGroups(code, people, mix) };
  });
  const dates = [...new Set([...map.dates, ...ages.dates])].sort();
  const notes = [
    ...selected.notes,
    ...composed.notes,
    ...(empty.length > 0 ? [noteNetworkEmpty(empty)] : []),
    ...staffed.notes,
    ...(dates.length > 1 ? [noteDatesDiffer(dates)] : []),
  ];
  const years = new Set([...imd.byPractice.values()].map(({ year }) => String(year)));
  const read: FileRead[] = [
    { file: basename(options.map), what: "practices, networks and boards", rows: map.rows, dates: [...map.dates].sort() },
    { file: basename(options.ages), what: "registered patients by age", rows: ages.rows, dates: [...ages.dates].sort() },
    { file: basename(options.imd), what: "deprivation scores (IMD)", rows: imd.rows, dates: [...years].sort() },
    ...(workforce === null ? [] : [{ file: basename(options.workforce!), what: "workforce", rows: workforce.rows, dates: [...workforce.dates].sort() }]),
  ];
  // 4. Written, read back with every check of a setting, and only then put in its place.
  const area = options.pcn !== undefined ? networks[0].name : options.icb !== undefined ? (map.icbNames.get(options.icb.toUpperCase()) ?? options.icb) : "All networks of the map";
  const files = writeSetting({ ...describeSetting(area, networks, read, notes), networks });
  writeFolder(options.out, files, { force: options.force === true, check: (folder) => void loadSetting(folder, vocabulary) });
  return { folder: options.out, files: Object.values(settingFiles), setting: loadSetting(options.out, vocabulary), read, notes };
}
