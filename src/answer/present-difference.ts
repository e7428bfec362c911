import { vocabulary } from "../world/vocabulary.js";
import type { Amount, Contribution, ExplainedDifference } from "./explain-difference.js";
import { citeRule, outOfReach, sayAmount, sayContributionsHead, sayContributionsNotes, sayRest, saySkewed, sayWay, sayWeeks, theInteraction, theWorld } from "./messages-of-lives.js";
import { chooseSpelling, settleDecimals, spellNumber, type Spelling } from "./spell-value.js";
import { wrapLines } from "./wrap-lines.js";

const width = 120;
/** Rules shown one by one, and the least of the greatest part that is: the others are added up. `--json` has all. */
const mostShown = 10;
const leastShown = 0.01;
/** Rules whose words and way are told. */
const mostTold = 3;

/** An explanation as `explain --json` prints it. */
export function spellDifferenceParts(explained: ExplainedDifference): object {
  const { total, interaction } = explained;
  return { ...explained, interaction: { ...interaction, share: total.estimate === 0 ? null : interaction.estimate / total.estimate } };
}

/** An explanation to be read: parts that add up, greatest rule first, each with its source and when it can show; then the ways of the greatest. */
export function presentDifference(explained: ExplainedDifference): string {
  const { total, world, interaction, contributions, metric, unit } = explained;
  const spelling = chooseSpelling(vocabulary.metrics[metric] ?? { decimals: 2 }, unit);
  const counted = contributions.filter(({ estimate, taken_out: out, put_in: put }) => estimate !== 0 || out !== 0 || put !== 0);
  const greatest = Math.max(...[total, world, interaction, ...counted].map(({ estimate }) => Math.abs(estimate)));
  const shown = counted.filter(({ estimate }) => Math.abs(estimate) >= leastShown * greatest).slice(0, mostShown);
  const rest = counted.slice(shown.length);
  const idle = contributions.length - counted.length;
  const decimals = settleDecimals([total.estimate, ...shown.map(({ estimate }) => estimate)], spelling);
  const row = (name: string, amount: Amount, besides: readonly string[]): string[] => [name, spellSigned(amount.estimate, spelling, decimals), spellInterval(amount, spelling, decimals), total.estimate === 0 ? "" : `${spellNumber((100 * amount.estimate) / total.estimate, 0)}%`, ...besides];
  const plain = (value: number): string => spellSigned(value, spelling, decimals);
  const rows = [
    ["part", sayAmount(spelling.differenceUnit), "95% interval", "of total", "taken out of all", "put into none", "not before", "source"],
    ...shown.map((one) => row(one.cmoc, one, [plain(one.taken_out), plain(one.put_in), sayWeeks(one.reach.after_weeks), citeRule(one)])),
    ...(rest.length === 0 ? [] : [row(sayRest(rest.length), { estimate: rest.reduce((sum, { estimate }) => sum + estimate, 0), lo: null, hi: null }, ["", "", "", ""])]),
    row("the world itself", world, ["", "", "", theWorld()]),
    row("interaction", interaction, ["", "", "", theInteraction()]),
    row("total", total, ["", "", "", ""]),
  ];
  const told = shown.slice(0, mostTold).flatMap(describeWay);
  const notes = [sayContributionsNotes(idle), ...(explained.left_out === 0 && total.lo !== null ? [] : [saySkewed(explained.left_out, explained.pairs.length, total.lo === null)]), outOfReach(explained.out_of_reach)];
  return [...wrapLines(sayContributionsHead(explained), width), "", ...layOut(rows), ...(told.length === 0 ? [] : ["", ...told]), "", ...notes.flatMap((note) => wrapLines(note, width))].join("\n");
}

function describeWay(one: Contribution): string[] {
  return [...wrapLines(`${one.cmoc}: ${one.context}. ${one.mechanism}. ${one.outcome}. ${citeRule(one)}`, width, "", "  "), ...wrapLines(sayWay(one.reach), width, "  ", "    ")];
}

function layOut(rows: readonly (readonly string[])[]): string[] {
  const isNumber = (at: number): boolean => at >= 1 && at <= 6;
  const most = rows[0].map((_, at) => (at === 7 ? 0 : Math.max(...rows.map((row) => row[at].length))));
  return rows.map((row) => row.map((cell, at) => (isNumber(at) ? cell.padStart(most[at]) : cell.padEnd(most[at]))).join("  ").trimEnd());
}

function spellSigned(value: number, spelling: Spelling, decimals: number): string {
  const text = spellNumber(value * spelling.scale, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function spellInterval({ lo, hi }: Amount, spelling: Spelling, decimals: number): string {
  return lo === null || hi === null ? "" : `${spellSigned(lo, spelling, decimals)} to ${spellSigned(hi, spelling, decimals)}`;
}
