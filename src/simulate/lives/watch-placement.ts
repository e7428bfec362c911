import type { TheoryRun } from "../../compile/theory-run.js";
import type { Theory } from "../../theory/rule.js";
import type { Columns } from "../../vocabulary/columns.js";
import type { NetworkState } from "../../world/state/network-state.js";
import { relationshipsAt, type Place } from "../../world/state/place.js";
import type { LifeEvent } from "./life.js";
import * as say from "./messages.js";
import { WatchedActs } from "./watch-acts.js";
import { WatchedStates } from "./watch-states.js";

/** What happened between her and one practice in a week. */
export interface WeekOfPlacement {
  talks: number;
  asked_in: number;
  meetings: number;
  reports: number;
}

/** Watches what there is between one post and one practice: days, induction, first times, problems, and how far she is let in. */
export class WatchedPlacement {
  readonly #place: Place;
  readonly #at: number;
  readonly #where: string;
  readonly #acts: WatchedActs;
  readonly #states = new WatchedStates("placement");
  #days: number;
  #open: number;
  #started: number;
  #told = new Set<string>();

  constructor(place: Place, state: NetworkState, at: number, theory: Theory | null, without: readonly string[]) {
    this.#place = place;
    this.#at = at;
    this.#where = place.network.practices[place.practiceOfPlacement[at]].name;
    this.#acts = new WatchedActs(theory, without, "placement", at);
    this.#days = state.placements.days[at];
    this.#open = state.problems.open[at];
    this.#started = state.placements.started[at];
    if (state.columns.placement.alive[at] === 1) this.#states.look(state.columns.placement.states, at, 0, this.#acts, this.#where);
  }

  note(columns: Columns, theory: TheoryRun): void {
    this.#acts.note(columns, theory, columns.placement.alive[this.#at] === 1 ? this.#at : -1);
  }

  /** How often what happened this week. */
  count({ columns }: Pick<NetworkState, "columns">): WeekOfPlacement {
    const { first, end } = relationshipsAt(this.#place, this.#at);
    const { relationship, placement } = columns;
    const sum = (events: Float64Array): number => events.subarray(first, end).reduce((total, count) => total + count, 0);
    return { talks: sum(relationship.events.chance_to_talk), reports: sum(relationship.events.report_heard), asked_in: placement.events.invited_in[this.#at], meetings: placement.events.meeting_attended[this.#at] };
  }

  /** What is to be told of the week. First times are told of somebody who was seen to start; `isHeld` is false in a week without her. */
  look(state: NetworkState, week: number, isNew: boolean, isHeld: boolean): LifeEvent[] {
    const { placements, problems, columns } = state;
    const at = this.#at;
    const where = this.#where;
    const events: LifeEvent[] = [];
    const tell = (what: string, words: string): void => void events.push({ week, what, words, acted: [] });
    if (placements.started[at] !== this.#started) {
      this.#states.forget();
      this.#told = new Set();
    }
    if (placements.days[at] !== this.#days) tell("days", say.tellDays(where, placements.days[at]));
    if (isHeld) {
      const counts = this.count(state);
      const firsts: [keyof typeof say.tellFirst, number][] = [["talk", counts.talks], ["invited", counts.asked_in], ["meeting", counts.meetings], ["report", counts.reports]];
      for (const [which, count] of isNew ? firsts : []) {
        if (count === 0 || this.#told.has(which)) continue;
        this.#told.add(which);
        tell(`first ${which}`, say.tellFirst[which](where));
      }
      if (placements.days[at] > 0 && state.week - placements.started[at] === this.#place.values.induction_weeks) tell("induction", say.tellInduction(where, columns.placement.facts.induction_given[at]));
      if (columns.placement.events.problem_arises[at] > 0) tell("problem", say.tellProblem(where, problems.open[at]));
      else if (problems.open[at] < this.#open) tell("problem settled", say.tellSettled(where, problems.open[at]));
    }
    if (columns.placement.alive[at] === 1) events.push(...this.#states.look(columns.placement.states, at, week, this.#acts, `at ${where}`));
    this.#days = placements.days[at];
    this.#open = problems.open[at];
    this.#started = placements.started[at];
    return events;
  }
}
