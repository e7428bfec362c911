import type { PatternPhrase } from "../../language/pattern/pattern-sentence.js";
import type { Statement } from "../../register/register.js";
import type { Theory } from "../../theory/rule.js";
import type { JudgedPattern } from "./judge-pattern.js";
import type { Pattern } from "./pattern.js";

/** The statements of a theory's evidence, by id. */
export type Statements = ReadonlyMap<string, Statement>;

/** The share of a pattern that rules must carry for it to do no more than restate them. */
const most = 0.5;

/** The rules that cite the passage of a pattern: written from its statement, or from the same place of the same study. A statement that only bears on a rule can still test it. */
export function listCiting({ evidence, study }: Pattern, theory: Theory, statements: Statements | null): string[] {
  const statement = statements?.get(evidence);
  const places = splitPlaces(statement?.place ?? "");
  const cites = ({ id, source }: Theory["cmocs"][number]): boolean =>
    statement?.bearsOn.some(({ cmoc, writtenFrom }) => writtenFrom && cmoc === id) === true || (source !== null && source.study === study && splitPlaces(source.where).some((place) => places.includes(place)));
  return theory.cmocs.filter(cites).map(({ id }) => id);
}

/** The places of a citation, one by one, however they are spelt. */
function splitPlaces(where: string): string[] {
  return where.split(";").map((place) => place.trim().toLowerCase()).filter((place) => place !== "");
}

/**
 * Whether a pattern that held is gone, for its most part, without some rules: what it speaks of is less than half of what it was, where
 * that is a difference; it holds less than half as often, where it is a level or a ratio. What nothing triggers any more is gone.
 */
export function isMostlyGone(phrase: PatternPhrase, whole: JudgedPattern, without: JudgedPattern): boolean {
  if (whole.share === null || whole.share.k === 0 || whole.simulated === null) return false;
  if (without.share === null || without.simulated === null) return true;
  if (isDifference(phrase)) return without.simulated / whole.simulated < 1 - most;
  return without.share.share / whole.share.share < 1 - most;
}

/** True where nothing acting would make what the sentence speaks of 0. */
function isDifference({ node }: PatternPhrase): boolean {
  return ["order", "trend", "association", "peak", "ranking"].includes(node);
}
