/** What is said around a life that is told, and around what rules contribute. */
import type { Acting } from "../simulate/lives/life.js";
import type { Cmoc } from "../theory/rule.js";
import { sayWithin } from "./say-names.js";

/** @example sayDate(11) // "year 1, week 12" */
export const sayDate = (week: number): string => `year ${Math.floor(week / 52) + 1}, week ${(week % 52) + 1}`;

export const theSame = (): string => "(the same)";

export function sayLifeHead({ agent, draw, replicate, baseline, scenario, theory }: { agent: string; draw: number; replicate: number; baseline: string; scenario: string; theory: string | null }): string {
  const who = agent.startsWith("post:") ? `Whoever holds ${agent.slice(5)}` : `The person ${agent.slice(8)}`;
  const holds = theory === null ? "with no theory at all" : `if the theory "${theory}" holds`;
  return `${who}, ${holds}, in draw ${draw}, replicate ${replicate}: under ${baseline} and under ${scenario}, which are one until year 1, week 1 and share their luck from then on. One life is an example, not a result.`;
}

const part: Readonly<Record<Acting["by"], (activation: string) => string>> = { mechanism: (activation) => `acts, ${activation}`, otherwise: (activation) => `does not act, ${activation}`, outcome: () => "its outcome" };

export const sayActing = (acted: readonly Acting[]): string => `because of ${acted.map(({ cmoc, by, activation }) => `${cmoc} (${part[by](activation.toFixed(2))})`).join("; ")}`;

export const sayRulesHead = (): string => "What these rules say: context, mechanism, outcome. The number beside a rule is how far it acts, 0 to 1, on average since the state was last told of, or how far it does not, so that the state goes the other way. Its outcome follows the state, whichever way that went:";

export const citeRule = ({ source, assumed }: Pick<Cmoc, "source" | "assumed">): string => (source === null ? `[assumed: ${assumed ?? ""}]` : `[${source.study}: ${source.where}]`);

// Of contributions

export function sayContributionsHead({ label, scenario, baseline, theory, pairs, total }: { label: string; scenario: string; baseline: string; theory: string | null; pairs: readonly unknown[]; total: { lo: number | null; hi: number | null } }): string {
  const holds = theory === null ? "With no theory at all" : `If the theory "${theory}" holds`;
  const draws = pairs.length === 1 ? "1 pair" : `${pairs.length} pairs`;
  const unsure = total.lo !== null && total.hi !== null && total.lo <= 0 && total.hi >= 0 ? " In so few pairs the total itself is no clear difference." : "";
  return `${holds}, why ${sayWithin(label)} differs under ${scenario} from ${baseline}, by knocking rules out in ${draws} of the run.${unsure}`;
}

export const sayRest = (rules: number): string => `${rules} more ${rules === 1 ? "rule" : "rules"}`;

export function sayContributionsNotes(idle: number): string {
  const still = idle === 0 ? "" : ` ${idle} ${idle === 1 ? "rule that can reach the metric made" : "rules that can reach the metric made"} no difference here.`;
  return `The parts add up to the total. A rule's part is the mean of what goes when it is taken out of all rules and what comes when it is put into none; where the two are far apart it depends on the others, and that is in the interaction. Rules are knocked out from the first week on, after the same warm-up, and intervals hold for these pairs alone.${still}`;
}

export const saySkewed = (leftOut: number, pairs: number, isSkewed: boolean): string =>
  leftOut > 0 ? `${leftOut} of the ${pairs} pairs were left out: in one of their worlds the metric has no value.` : isSkewed ? "Sums over pairs are divided here, or there is one pair only, so there are no intervals." : "";

export const outOfReach = (rules: readonly string[]): string => (rules.length === 0 ? "Every rule can reach this metric." : `${rules.length} ${rules.length === 1 ? "rule" : "rules"} cannot reach this metric, and contribute exactly 0: ${rules.join(", ")}.`);

export const sayWay = ({ how, via, after_weeks }: { how: string; via: readonly string[]; after_weeks: number }): string => `${how}, not before ${sayWeeks(after_weeks)}, by way of ${via.join(" → ")}`;

export const sayWeeks = (weeks: number): string => (weeks === 1 ? "1 week" : `${weeks} weeks`);
export const sayAmount = (unit: string): string => (unit === "" ? "amount" : `amount (${unit})`);
export const theWorld = (): string => "hours, queues, places, money: what is left with no rule";
export const theInteraction = (): string => "what rules do only together, or to each other";
