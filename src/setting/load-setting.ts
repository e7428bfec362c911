import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { hashFiles, placeProblem, readText } from "../document/document.js";
import { isName } from "../document/is-name.js";
import { exitCodes, ProblemError } from "../problem/problem.js";
import { ProblemList } from "../problem/problem-list.js";
import { checkClashes, checkPractices } from "../scenario/check-changes.js";
import type { LeverChange } from "../scenario/scenario.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Cell } from "./csv/read-table.js";
import { sayNetworkEmpty, sayNetworkUnknown, saySettingMissing } from "./messages.js";
import { readGroups } from "./read-groups.js";
import { readPosts } from "./read-posts.js";
import { readPractices } from "./read-practices.js";
import { readSettingCard } from "./read-setting-card.js";
import { findShippedSettings, listSettings, ownSettings } from "./shipped-settings.js";
import { settingFiles } from "./setting-files.js";
import type { NetworkSetting, Setting } from "./setting.js";

/** Bytes that a table may have: the groups of all England take some 3 million. */
const largestTable = 64_000_000;

/**
 * Loads and checks a setting:
 *
 *     setting.yaml ─┐
 *     practices.csv ┼─► cells checked one by one ─► codes checked against each other ─► networks ─► hash
 *     posts.csv ────┤
 *     groups.csv ───┘
 *
 * `path` is a folder, its setting.yaml, or the name of a setting (first looked for in scenarios/settings/ of the working
 * folder, then among those shipped); the vocabulary says which levers it may set. Throws a ProblemError (exit code 3) with
 * everything that is wrong, each with file, line, row, column and what is allowed.
 *
 * @example loadSetting("demonstration", vocabulary).networks[0].practices.length // 5
 */
export function loadSetting(path: string, vocabulary: Vocabulary): Setting {
  const folder = findSettingFolder(path);
  const problems = new ProblemList();
  // 1. The card, and the three tables.
  const card = readSettingCard(join(folder, settingFiles.card), vocabulary, problems);
  const read = (name: string): { file: string; text: string } => ({ file: join(folder, name), text: readText(join(folder, name), problems, join(folder, name), largestTable) ?? "" });
  const [practicesFile, postsFile, groupsFile] = [read(settingFiles.practices), read(settingFiles.posts), read(settingFiles.groups)];
  problems.throwIfAny();
  const practices = readPractices(practicesFile.text, practicesFile.file, problems);
  const practicesStand = problems.count === 0;
  // A practice with a fault in its row would be reported as unknown in posts.csv as well: its echo is spared.
  const posts = practicesStand ? readPosts(postsFile.text, postsFile.file, practices, problems) : [];
  const groups = readGroups(groupsFile.text, groupsFile.file, problems);
  // 2. Every row belongs to a network of the card, and every network has a practice.
  const codes = new Set(card!.networks.map((network) => network.code));
  for (const { network } of [...practices, ...posts, ...groups]) checkNetwork(network, codes, problems);
  if (practicesStand) {
    const served = new Set(practices.map(({ network }) => network.text));
    for (const code of codes) {
      if (!served.has(code)) problems.add({ ...sayNetworkEmpty(code), file: practicesFile.file });
    }
  }
  problems.throwIfAny();
  // 3. Joined.
  const [practicesOf, postsOf, groupsOf] = [groupByNetwork(practices), groupByNetwork(posts), groupByNetwork(groups)];
  const setting: Setting = {
    name: basename(resolve(folder)),
    title: card!.title,
    about: card!.about,
    source: card!.source,
    networks: card!.networks.map(({ code, name }) => ({
      code,
      name,
      practices: (practicesOf.get(code) ?? []).map(({ practice }) => practice),
      posts: (postsOf.get(code) ?? []).map(({ post }) => post),
      groups: (groupsOf.get(code) ?? []).map(({ group }) => group),
    })),
    ...(card!.quintiles === "derived" && { quintiles: "derived" as const }),
    assumptions: card!.assumptions,
    hash: hashSetting(folder),
  };
  // 4. What it sets of levers: checked against its practices, then handed to the networks that they are in.
  checkClashes(card!.levers, problems);
  checkPractices(card!.levers, setting, vocabulary, problems);
  problems.throwIfAny();
  for (const network of setting.networks) giveLevers(network, card!.levers.map(({ change }) => change));
  return setting;
}

/** Changes for all practices, and those for practices of this network; what concerns only other networks stays away. */
function giveLevers(network: NetworkSetting, changes: readonly LeverChange[]): void {
  const here = changes.flatMap((change) => {
    const practices = change.practices?.filter((code) => network.practices.some((practice) => practice.code === code)) ?? null;
    return practices === null || practices.length > 0 ? [{ ...change, practices }] : [];
  });
  if (here.length > 0) network.levers = here;
}

/** The folder meant by a path or name; throws if there is none, with exit code 2 for a name and 3 for a path. */
function findSettingFolder(path: string): string {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return path;
  if (kind?.isFile()) return dirname(path);
  const bare = isName(path);
  for (const parent of bare ? [ownSettings, findShippedSettings()] : []) {
    const folder = join(parent, path);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  }
  throw new ProblemError([saySettingMissing(path, listSettings())], bare ? exitCodes.usage : exitCodes.invalidFile);
}

function checkNetwork(cell: Cell, codes: ReadonlySet<string>, problems: ProblemList): void {
  if (!codes.has(cell.text)) problems.add(placeProblem(sayNetworkUnknown(cell.row, cell.text, [...codes]), cell.place));
}

function groupByNetwork<R extends { network: Cell }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const here = groups.get(row.network.text);
    if (here === undefined) groups.set(row.network.text, [row]);
    else here.push(row);
  }
  return groups;
}

function hashSetting(folder: string): string {
  const problems = new ProblemList();
  const files = Object.values(settingFiles).map((name) => ({ name, text: readText(join(folder, name), problems, join(folder, name), largestTable) ?? "" }));
  problems.throwIfAny();
  return hashFiles(files);
}
