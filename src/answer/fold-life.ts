import type { LifeEvent } from "../simulate/lives/life.js";
import { tellEveryday, tellProblems, type Everyday } from "../simulate/lives/messages.js";

/** Weeks of the everyday that are told together. */
const weeksTogether = 13;
const foldedAway = ["everyday", "problem", "problem settled"];

/**
 * A life short enough to be read: what is noteworthy stays as it is; the everyday of each quarter, and what went wrong and was settled in it,
 * is told in one event, dated by the last week of the quarter that was lived.
 */
export function foldLife(events: readonly LifeEvent[]): LifeEvent[] {
  const folded: LifeEvent[] = events.filter(({ what }) => !foldedAway.includes(what));
  const quarters = new Map<number, LifeEvent[]>();
  for (const event of events) {
    if (!foldedAway.includes(event.what)) continue;
    const quarter = Math.floor(event.week / weeksTogether);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), event]);
  }
  for (const together of quarters.values()) {
    const days = together.filter(({ what }) => what === "everyday").map(({ counts }) => counts as unknown as Everyday);
    if (days.length === 0) continue;
    const sum = (name: keyof Everyday): number => days.reduce((total, day) => total + day[name], 0);
    const count = (what: string): number => together.filter((event) => event.what === what).length;
    const all: Everyday = { contacts: sum("contacts"), person_centred: sum("person_centred"), missed: sum("missed"), talks: sum("talks"), asked_in: sum("asked_in"), meetings: sum("meetings"), reports: sum("reports"), cases: days[days.length - 1].cases };
    folded.push({ week: together[together.length - 1].week, what: "everyday", words: tellProblems(days.length, tellEveryday(all), count("problem"), count("problem settled")), acted: [], counts: { ...all } });
  }
  // Stable: of one week, what is noteworthy comes before the quarter that ends with it.
  return folded.sort((a, b) => a.week - b.week);
}
