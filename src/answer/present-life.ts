import type { Acting, LifeEvent } from "../simulate/lives/life.js";
import type { ExplainedLife, RuleInWords } from "./explain-life.js";
import { foldLife } from "./fold-life.js";
import { citeRule, sayActing, sayDate, sayLifeHead, sayRulesHead, theSame } from "./messages-of-lives.js";
import { wrapLines } from "./wrap-lines.js";

const columnWidth = 54;
const dateWidth = 17;
/** Rules named with one event, the most active. */
const mostNamed = 3;

/** A life as `explain --json` prints it: every event, week by week, nothing folded. */
export function spellLife({ agent, draw, replicate, baseline, scenario, theory, lives, cmocs }: ExplainedLife): object {
  const events = [baseline, scenario].flatMap((name) => lives[name].map(({ week, what, words, acted, counts }) => ({ scenario: name, week, date: sayDate(week), what, words, cmocs: acted, ...(counts === undefined ? {} : { counts }) })));
  return { agent, draw, replicate, theory, baseline, scenario, events, cmocs };
}

/** A life to be read: two columns, baseline and scenario, in the order of weeks; then the rules that acted, in words, each with its source. */
export function presentLife(life: ExplainedLife): string {
  const [left, right] = [life.baseline, life.scenario].map((name) => foldLife(life.lives[name]));
  const weeks = [...new Set([...left, ...right].map(({ week }) => week))].sort((a, b) => a - b);
  const rows = weeks.flatMap((week) => layOutWeek(week, left.filter((event) => event.week === week), right.filter((event) => event.week === week)));
  const head = [layOutLine("", life.baseline, life.scenario), layOutLine("-".repeat(dateWidth), "-".repeat(columnWidth), "-".repeat(columnWidth))];
  const named = [...new Set([...left, ...right].flatMap(({ acted }) => chooseNamed(acted).map(({ cmoc }) => cmoc)))].sort();
  const rules = named.flatMap((id) => describeRule(id, life.cmocs[id]));
  return [...wrapLines(sayLifeHead(life), 2 * columnWidth + dateWidth), "", ...head, ...rows, ...(rules.length === 0 ? [] : ["", ...wrapLines(sayRulesHead(), 2 * columnWidth + dateWidth), "", ...rules])].join("\n");
}

function layOutWeek(week: number, left: readonly LifeEvent[], right: readonly LifeEvent[]): string[] {
  const [one, other] = [left, right].map((events) => events.flatMap(describeEvent));
  const isSame = one.length > 0 && one.join("\n") === other.join("\n");
  const besides = isSame ? [theSame()] : other;
  return Array.from({ length: Math.max(one.length, besides.length) }, (_, line) => layOutLine(line === 0 ? sayDate(week) : "", one[line] ?? "", besides[line] ?? ""));
}

function describeEvent({ words, acted }: LifeEvent): string[] {
  const named = chooseNamed(acted);
  return [...wrapLines(words, columnWidth, "", "  "), ...(named.length === 0 ? [] : wrapLines(sayActing(named), columnWidth, "  ", "    "))];
}

/** Mechanisms before outcomes: what moves her now, before what follows from it. */
function chooseNamed(acted: readonly Acting[]): Acting[] {
  return [...acted].sort((a, b) => Number(a.by === "outcome") - Number(b.by === "outcome")).slice(0, mostNamed);
}

function describeRule(id: string, rule: RuleInWords): string[] {
  return wrapLines(`${id}: ${rule.context}. ${rule.mechanism}. ${rule.outcome}. ${citeRule(rule)}`, 2 * columnWidth + dateWidth, "", "  ");
}

function layOutLine(date: string, one: string, other: string): string {
  return `${date.padEnd(dateWidth)}  ${one.padEnd(columnWidth)}  ${other}`.trimEnd();
}
