import type { GroupPhrase, PatternPhrase } from "../../language/pattern/pattern-sentence.js";
import type { Word } from "../../language/sentence.js";
import type { Problem } from "../../problem/problem.js";
import type { Setting } from "../../setting/setting.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import { checkNumbers } from "./check-numbers.js";
import { listNamed } from "./list-named.js";
import * as say from "./messages.js";
import { groupKinds, listTraits, unitKinds } from "./unit-kinds.js";

/** What the sentences of patterns may name. */
export interface Nameable {
  metrics: Readonly<Record<string, Metric>>;
  setting: Setting;
  /** The theory's name, and the ids of its rules. */
  theory: string;
  rules: readonly string[];
  /** Months of a run. */
  months: number;
  /** A problem where no scenario has this name. */
  findScenario: (name: string) => Problem | null;
}

export type Span = Pick<Word, "from" | "to">;
export type Refuse = (problem: Problem, where: Span) => void;

/** Looks up every name of a sentence, and holds its numbers to what can be meant. */
export function checkSentence(phrase: PatternPhrase, nameable: Nameable, refuse: Refuse): void {
  const { levels, spreads, cases } = listNamed(phrase);
  const told = new Set<string>();
  const metricOf = (word: Word): Metric | null => {
    if (Object.hasOwn(nameable.metrics, word.word)) return nameable.metrics[word.word];
    if (!told.has(word.word)) refuse(say.sayUnknownMetric(word.word, Object.keys(nameable.metrics)), word);
    told.add(word.word);
    return null;
  };
  for (const { metric, group } of levels) {
    const found = metricOf(metric);
    if (group !== null) checkGroup(found === null ? null : { name: metric.word, metric: found }, group, nameable, refuse);
  }
  for (const { metric, across } of spreads) {
    const found = metricOf(metric);
    if (!Object.hasOwn(unitKinds, across.word)) refuse(say.sayUnknownUnits(across.word, Object.keys(unitKinds)), across);
    else if (found !== null && !isCountedBy(found, unitKinds[across.word])) refuse(say.sayNotByGroup(metric.word, across.word, listKinds(found)), metric);
  }
  for (const { scenario, without } of cases) {
    const problem = nameable.findScenario(scenario.word);
    if (problem !== null && !told.has(scenario.word)) refuse(problem, scenario);
    if (problem !== null) told.add(scenario.word);
    for (const rule of without) if (!nameable.rules.includes(rule.word)) refuse(say.sayUnknownRule(rule.word, nameable.theory, nameable.rules), rule);
  }
  if (phrase.node === "association") checkOther(phrase.other, phrase.across, nameable, refuse);
  checkNumbers(phrase, nameable, refuse);
}

function checkGroup(asked: { name: string; metric: Metric } | null, { kind, name }: GroupPhrase, nameable: Nameable, refuse: Refuse): void {
  if (!Object.hasOwn(groupKinds, kind.word)) {
    refuse(say.sayUnknownGroupKind(kind.word, Object.keys(groupKinds), nameable.findScenario(kind.word) === null), kind);
    return;
  }
  if (asked !== null && !isCountedBy(asked.metric, groupKinds[kind.word])) refuse(say.sayNotByGroup(asked.name, kind.word, listKinds(asked.metric)), kind);
  const known = listGroups(kind.word, nameable.setting);
  if (!known.includes(name.word)) refuse(say.sayUnknownGroup(kind.word, name.word, known, nameable.setting.name), name);
}

function listGroups(kind: string, { networks }: Setting): string[] {
  if (kind === "quintile") return ["1", "2", "3", "4", "5"];
  return networks.flatMap((network) => (kind === "practice" ? network.practices.map(({ code }) => code) : network.posts.map(({ id }) => id)));
}

/** Whether a metric has a value in each group of a kind; every metric has one in each network. */
function isCountedBy({ groups }: Metric, kind: string): boolean {
  return kind === "network" || Object.entries(groups).some(([name, counted]) => name === kind && counted === true);
}

function listKinds({ groups }: Metric): string[] {
  return Object.entries(groupKinds).filter(([, kind]) => Object.entries(groups).some(([name, counted]) => name === kind && counted === true)).map(([word]) => word.replaceAll("_", " "));
}

function checkOther(other: Word, across: Word, { metrics }: Nameable, refuse: Refuse): void {
  if (!Object.hasOwn(unitKinds, across.word)) return;
  const kind = unitKinds[across.word];
  const traits = listTraits(kind);
  if (traits.includes(other.word)) return;
  if (!Object.hasOwn(metrics, other.word)) refuse(say.sayUnknownOther(other.word, across.word, [...traits, ...Object.keys(metrics)]), other);
  else if (!isCountedBy(metrics[other.word], kind)) refuse(say.sayNotByGroup(other.word, across.word, listKinds(metrics[other.word])), other);
}
