import { ProblemError } from "../../problem/problem.js";
import { ProblemList } from "../../problem/problem-list.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { loadSetting } from "../load-setting.js";
import type { NetworkSetting, PracticeSetting, Setting } from "../setting.js";
import { settingFiles } from "../setting-files.js";
import { writeFolder } from "../write-folder.js";
import { writeSetting } from "../write-setting.js";
import { assumeGroups } from "./assume-groups.js";
import { checkFiles } from "./check-files.js";
import { composePosts } from "./compose-posts.js";
import { composePractices } from "./compose-practices.js";
import { averageMixes } from "./deprivation-mix.js";
import { describeSetting } from "./describe-setting.js";
import { reportFile, type FileRead } from "./file-read.js";
import { findPlaces, type Places } from "./find-places.js";
import { noteDatesDiffer, noteNetworkEmpty, type ImportNote } from "./import-notes.js";
import { sayNoScoresHere, sayNothingLeft } from "./messages.js";
import { readAges } from "./read-ages.js";
import { readDeprivation } from "./read-deprivation.js";
import { readWorkforce } from "./read-workforce.js";
import type { Area } from "./select-practices.js";

/** Paths of the publishers' files, the area wanted (one board, one network, or neither for all), and where to write. */
export interface ImportOptions extends Area {
  /** `gp-reg-pat-prac-map.csv`, or the core partner details of networks (ePCN). */
  map: string;
  /** `epraccur.csv`, which says what is closed or no GP practice. */
  practices?: string | undefined;
  ages: string;
  imd: string;
  workforce?: string | undefined;
  out: string;
  force?: boolean | undefined;
}

export interface ImportSummary {
  folder: string;
  files: string[];
  setting: Setting;
  read: FileRead[];
  /** What was left out, assumed or changed, and for whom. */
  notes: ImportNote[];
}

/**
 * Turns public NHS files, in their publishers' own layouts, into a setting:
 *
 *     map, register ► practices of the area ─► joined on codes ─► practices.csv
 *     ages ─────────► lists, adults ──────────┤
 *     imd ──────────► rank ► mix ─────────────┤
 *     workforce ────► people in post ─────────┼─► posts.csv
 *     assumptions ────────────────────────────┴─► groups.csv, setting.yaml
 *
 * Files are streamed. Throws a ProblemError for files that are missing or given for another, and then with every wrong row (file,
 * row, column, what is allowed), before anything is written; the folder appears whole or not at all. The vocabulary is what the setting that
 * is written is checked against.
 */
export async function importNhs(options: ImportOptions, vocabulary: Vocabulary): Promise<ImportSummary> {
  const problems = new ProblemList();
  const { map, practices, ages: agesFile, imd: imdFile, workforce: workforceFile } = options;
  // 1. Each file is what it should be.
  const kinds = checkFiles({ map, practices, ages: agesFile, imd: imdFile, workforce: workforceFile }, problems);
  problems.throwIfAny();
  // 2. The practices of the area, and what is known of them.
  const places = await findPlaces({ ...options, isPartners: kinds.map?.layout === "partners" }, problems);
  const ages = await readAges(agesFile, new Set(places.practices.map(({ code }) => code)), problems);
  const imd = await readDeprivation(imdFile, problems);
  const workforce = workforceFile === undefined ? null : await readWorkforce(workforceFile, new Set(places.practices.map(({ pcn }) => pcn)), problems);
  problems.throwIfAny();
  // 3. Joined, and filled from stated assumptions.
  const composed = composePractices(places.practices, ages, imd);
  const empty = [...composed.byNetwork].filter(([, members]) => members.length === 0).map(([code]) => code);
  for (const code of empty) composed.byNetwork.delete(code);
  if (composed.byNetwork.size === 0) throw new ProblemError([sayNothingLeft()]);
  if (!places.practices.some(({ code }) => imd.byPractice.has(code))) throw new ProblemError([{ ...sayNoScoresHere(places.practices.length, imd.byPractice.size), file: imdFile }]);
  const staffed = composePosts(composed.byNetwork, workforce);
  const networks = [...composed.byNetwork].map(([code, members]) => composeNetwork(code, places.pcnNames.get(code)!, members, staffed.posts.get(code)!));
  const dates = [...new Set([...places.dates, ...ages.tally.dates])].sort();
  const notes = [
    ...places.notes,
    ...composed.notes,
    ...(empty.length > 0 ? [noteNetworkEmpty(empty)] : []),
    ...staffed.notes,
    ...(dates.length > 1 ? [noteDatesDiffer(dates)] : []),
  ];
  const read: FileRead[] = [
    ...places.read,
    reportFile(agesFile, "registered patients by age", ages.tally),
    reportFile(imdFile, "deprivation scores (IMD)", imd.tally),
    ...(workforce === null ? [] : [reportFile(workforceFile!, "workforce", workforce.tally)]),
  ];
  // 4. Written, read back with every check of a setting, and only then put in its place.
  const known = { ageBands: [...ages.byPractice.values()].some(({ bands }) => bands.size > 0), workforce: workforce !== null };
  const files = writeSetting({ ...describeSetting(nameArea(options, networks, places), networks, read, notes, known), networks, quintiles: "derived" });
  writeFolder(options.out, files, { force: options.force === true, check: (folder) => void loadSetting(folder, vocabulary) });
  return { folder: options.out, files: Object.values(settingFiles), setting: loadSetting(options.out, vocabulary), read, notes };
}

function composeNetwork(code: string, name: string, practices: PracticeSetting[], posts: NetworkSetting["posts"]): NetworkSetting {
  const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
  const mix = averageMixes(practices.map((practice) => ({ mix: practice.quintiles, weight: practice.listSize })));
  return { code, name, practices, posts, groups: assumeGroups(code, people, mix) };
}

function nameArea({ icb, pcn }: Area, networks: readonly NetworkSetting[], places: Places): string {
  if (pcn !== undefined) return networks[0].name;
  return icb === undefined ? "All networks of the map" : (places.icbNames.get(icb.toUpperCase()) ?? icb);
}
