import { compileTheory, type CompiledTheory } from "../../compile/compile-theory.js";
import type { TallyTable } from "../../store/tallies.js";
import type { Place } from "../../world/state/place.js";
import { vocabulary } from "../../world/vocabulary.js";
import type { Batch, Plan } from "../plan.js";
import { runNetwork } from "../run-network.js";
import type { LifeEvent } from "./life.js";
import { findMostDifferent, WatchedPaths, type Path } from "./watch-paths.js";
import { WatchedPatient } from "./watch-patient.js";
import { WatchedPost } from "./watch-post.js";
import type { WhoseLife } from "./whose-life.js";

/** One life in some scenarios, side by side. */
export interface ToldLives {
  /** The words that name her again: `post:ID` or `patient:PRACTICE/ORDINAL`. */
  agent: string;
  /** The scenarios, in the order of the plan. */
  lives: { scenario: string; events: LifeEvent[] }[];
  /** What the run came to: to the bit what it comes to when nobody looks on. */
  tables: TallyTable[];
}

/**
 * Runs one batch again in some scenarios of a plan with the log on, and tells one life. Where any patient will do, it is run once before to
 * find the first whose story differs most between the first scenario and the last. Null where nobody was ever seen.
 */
export function tellLives(plan: Plan, batch: Batch, scenarios: readonly string[], who: WhoseLife): ToldLives | null {
  const theory = plan.theory === null ? null : compileTheory(plan.theory, vocabulary);
  const known = who.kind === "any patient" ? findPatient(plan, theory, batch, scenarios) : who;
  if (known === null) return null;
  const lives: ToldLives["lives"] = [];
  const tables = runNetwork(plan, theory, batch, plan.setting.networks[known.network], {
    scenarios,
    watch: (place, state, scenario) => {
      const watcher = known.kind === "post" ? new WatchedPost(place, state, place.postIds.indexOf(known.post), plan.theory, scenario.without) : new WatchedPatient(place, state, findPerson(place, known), plan.theory, scenario.without);
      lives.push({ scenario: scenario.name, events: watcher.events });
      return watcher;
    },
  });
  return { agent: known.kind === "post" ? `post:${known.post}` : `patient:${known.practice}/${known.ordinal}`, lives, tables };
}

type KnownPatient = Extract<WhoseLife, { kind: "patient" }>;

function findPerson(place: Place, { practice, ordinal }: KnownPatient): number {
  return place.firstAdult[place.network.practices.findIndex(({ code }) => code === practice)] + ordinal - 1;
}

/** Networks are tried in their order until one has somebody who was seen. */
function findPatient(plan: Plan, theory: CompiledTheory | null, batch: Batch, scenarios: readonly string[]): KnownPatient | null {
  for (const [network, setting] of plan.setting.networks.entries()) {
    const watchers: WatchedPaths[] = [];
    let where: Place | null = null;
    runNetwork(plan, theory, batch, setting, {
      scenarios,
      watch: (place) => {
        where = place;
        const watcher = new WatchedPaths();
        watchers.push(watcher);
        return watcher;
      },
    });
    const paths: ReadonlyMap<number, Path>[] = watchers.map((watcher) => watcher.finish());
    const person = findMostDifferent(paths[0], paths[paths.length - 1]);
    if (person !== null && where !== null) return nameAdult(where, network, person);
  }
  return null;
}

function nameAdult(place: Place, network: number, person: number): KnownPatient {
  return { kind: "patient", network, practice: place.network.practices[place.practiceOf[person]].code, ordinal: place.ordinalOf[person] + 1 };
}
