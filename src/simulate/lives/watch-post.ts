import type { TheoryRun } from "../../compile/theory-run.js";
import type { Theory } from "../../theory/rule.js";
import type { Columns } from "../../vocabulary/columns.js";
import type { NetworkState } from "../../world/state/network-state.js";
import { placementAt, type Place } from "../../world/state/place.js";
import { countCases, DiaryOfCases } from "./diary-of-cases.js";
import type { LifeEvent, LifeWatcher } from "./life.js";
import * as say from "./messages.js";
import { WatchedActs } from "./watch-acts.js";
import { WatchedPlacement } from "./watch-placement.js";
import { WatchedStates } from "./watch-states.js";

/**
 * Watches one post and whoever holds it: taking up, induction, what happens in each practice, the everyday of her week, what she comes to
 * feel and which rules made her feel it, leaving. All is read off the state by comparing it with the week before.
 */
export class WatchedPost implements LifeWatcher {
  readonly events: LifeEvent[] = [];
  readonly #post: number;
  readonly #acts: WatchedActs;
  readonly #states = new WatchedStates("link_worker");
  readonly #placements: WatchedPlacement[];
  readonly #cases: DiaryOfCases;
  #before: { alive: boolean; occupant: number; started: number; fte: number; leaving: number; cases: number };
  #isNew = false;
  #hasSeen = false;

  constructor(place: Place, state: NetworkState, post: number, theory: Theory | null, without: readonly string[]) {
    this.#post = post;
    this.#acts = new WatchedActs(theory, without, "link_worker", post);
    this.#placements = Array.from({ length: place.practices }, (_, practice) => new WatchedPlacement(place, state, placementAt(place, post, practice), theory, without));
    this.#cases = new DiaryOfCases(state);
    this.#before = this.#takeStock(state);
    const { alive, started, cases } = this.#before;
    if (alive) this.#states.look(state.columns.link_worker.states, post, 0, this.#acts);
    this.events.push({ week: 0, what: "standing", words: alive ? say.tellStanding(state.week - started, cases) : say.tellVacant(), acted: [] });
  }

  beforeTheory(columns: Columns, theory: TheoryRun): void {
    this.#acts.note(columns, theory);
    for (const placement of this.#placements) placement.note(columns, theory);
  }

  afterWeek(state: NetworkState, week: number): void {
    const before = this.#before;
    const now = this.#takeStock(state);
    const tell = (what: string, words: string, acted: LifeEvent["acted"] = []): void => void this.events.push({ week, what, words, acted });
    const cases = this.#cases.turn(state, this.#post);
    const hasChanged = now.occupant !== before.occupant;
    const isGone = before.alive && (!now.alive || hasChanged);
    if (now.fte !== before.fte) tell("funding", say.tellFunding(now.fte));
    if (before.alive) this.#tellWeek(state, week, cases, isGone ? 0 : now.cases);
    if (isGone) {
      const made = state.posts.mustLeave[this.#post] === 1;
      tell("leaving", say.tellLeaving(state.week - before.started, before.leaving, made, cases.orphaned, cases.closedByLeaving), made ? [] : this.#leavingBefore);
    }
    if (now.alive && (!before.alive || hasChanged)) {
      tell("taking_up", say.tellTakingUp());
      this.#isNew = true;
      this.#hasSeen = false;
      this.#states.forget();
    }
    for (const placement of this.#placements) this.events.push(...placement.look(state, week, this.#isNew, before.alive && !isGone));
    if (now.alive) this.events.push(...this.#states.look(state.columns.link_worker.states, this.#post, week, this.#acts));
    this.#leavingBefore = this.#acts.on("link_worker.leaving");
    this.#before = now;
  }

  /** What bore on leaving in the week before: what acts this week bends the next. */
  #leavingBefore: LifeEvent["acted"] = [];

  #tellWeek(state: NetworkState, week: number, { contacts, centred, missed }: ReturnType<DiaryOfCases["turn"]>, cases: number): void {
    if (this.#isNew && !this.#hasSeen && contacts > 0) this.events.push({ week, what: "first contact", words: say.tellFirst.contact(), acted: [] });
    this.#hasSeen ||= contacts > 0;
    const met = this.#placements.map((placement) => placement.count(state));
    const sum = (name: "talks" | "asked_in" | "meetings" | "reports"): number => met.reduce((total, one) => total + one[name], 0);
    const counts: say.Everyday = { contacts, person_centred: centred, missed, talks: sum("talks"), asked_in: sum("asked_in"), meetings: sum("meetings"), reports: sum("reports"), cases };
    this.events.push({ week, what: "everyday", words: say.tellEveryday(counts), acted: [], counts: { ...counts } });
  }

  #takeStock(state: NetworkState): { alive: boolean; occupant: number; started: number; fte: number; leaving: number; cases: number } {
    const { posts, columns } = state;
    const post = this.#post;
    return { alive: columns.link_worker.alive[post] === 1, occupant: posts.occupant[post], started: posts.started[post], fte: posts.fte[post], leaving: columns.link_worker.factors.leaving[post], cases: countCases(state, post) };
  }
}
