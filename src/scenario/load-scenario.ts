import { basename, extname } from "node:path";
import { listOf, namedValues, openDocument, optional, readMap, text } from "../document/document.js";
import { ProblemList } from "../problem/problem-list.js";
import type { Setting } from "../setting/setting.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkClashes, checkPractices } from "./check-changes.js";
import { findScenarioFile } from "./find-scenario.js";
import { hashScenario } from "./hash-scenario.js";
import { anyNode, readChanges } from "./read-changes.js";
import { bareShock, checkShocks, shockReader } from "./read-shocks.js";
import type { Scenario } from "./scenario.js";

/**
 * Loads and checks a scenario, by path or by name:
 *
 *     title: Strong induction where it is needed most
 *     about: In which circumstances, in plain words
 *     levers:
 *       induction_quality: 0.9                                              # for all, from the first week
 *       referral_criteria: {value: broad, practices: [DEMO01], from_week: 26}
 *       throughput_target:                                                  # several changes of one lever
 *         - 250
 *         - {value: none, from_week: 52}
 *
 *     shocks:                                                               # what happens once, if anything
 *       - {what: departure, week: 26}                                       # the post with the most hours, or `post: DEMO-P1`
 *       - {what: group_closing, week: 26, group: DEMO-G05}                  # without `group`, the one most used
 *       - {what: funding_cut, week: 26, share: 0.2}                         # of the money of places at groups
 *
 * A later change of a lever takes over from its week on. With a setting, the practices named must be in it. Throws a
 * ProblemError: exit code 3 for what is wrong in the file, 2 for a name that no scenario has.
 */
export function loadScenario(pathOrName: string, vocabulary: Vocabulary, setting?: Setting): Scenario {
  const file = findScenarioFile(pathOrName);
  const problems = new ProblemList();
  const root = openDocument(file, problems);
  const shape = { title: text("a title"), about: text("what is done, in plain words"), levers: namedValues(anyNode, "levers and their values, or {} for none"), shocks: optional(listOf(shockReader, 1), []) };
  const read = root && readMap(root, shape, problems);
  const placed = read?.levers.flatMap((entry) => readChanges(entry, vocabulary, problems)) ?? [];
  checkClashes(placed, problems);
  if (setting !== undefined) checkPractices(placed, setting, vocabulary, problems);
  if (setting !== undefined) checkShocks(read?.shocks ?? [], setting, problems);
  problems.throwIfAny();
  const changes = placed.map(({ change }) => change);
  const shocks = read!.shocks.map(bareShock);
  return { name: basename(file, extname(file)), title: read!.title, about: read!.about, changes, shocks, without: [], hash: hashScenario({ changes, shocks, without: [] }) };
}
