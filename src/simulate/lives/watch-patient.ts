import type { TheoryRun } from "../../compile/theory-run.js";
import type { Theory } from "../../theory/rule.js";
import type { Columns } from "../../vocabulary/columns.js";
import { needKinds } from "../../world/agents/patient.js";
import { stages, type NetworkState } from "../../world/state/network-state.js";
import type { Place } from "../../world/state/place.js";
import { findWellbeing } from "../../world/week/wellbeing.js";
import type { Acting, LifeEvent, LifeWatcher } from "./life.js";
import * as say from "./messages.js";
import { takePatientStock, type PatientStock } from "./patient-stock.js";
import { WatchedActs } from "./watch-acts.js";
import { WatchedStates } from "./watch-states.js";

const stageWords = ["", "waiting for a first contact", "a case open", "met outside the surgery"];

/** Watches one adult: her needs, consultations, the referral and what came of it. All is read off the state by comparing it with the week before. */
export class WatchedPatient implements LifeWatcher {
  readonly events: LifeEvent[] = [];
  readonly #place: Place;
  readonly #person: number;
  /** The state that the run goes on with: her row is looked up in it before theory acts. */
  readonly #state: NetworkState;
  readonly #acts: WatchedActs;
  readonly #states = new WatchedStates("patient");
  #before: PatientStock;

  constructor(place: Place, state: NetworkState, person: number, theory: Theory | null, without: readonly string[]) {
    this.#place = place;
    this.#person = person;
    this.#state = state;
    this.#acts = new WatchedActs(theory, without, "patient", -1);
    this.#before = takePatientStock(state, person);
    const { need, row, stage } = this.#before;
    if (need >= 0) this.#tell(0, "need before", say.tellNeedBefore(needKinds[state.needs.kind[need]], state.needs.basic[need] === 1));
    if (stage !== stages.none) this.#tell(0, "with the service", say.tellWithService(stageWords[stage]));
    if (row >= 0) this.#states.look(state.columns.patient.states, row, 0, this.#acts);
  }

  beforeTheory(columns: Columns, theory: TheoryRun): void {
    this.#acts.note(columns, theory, this.#state.people.patientRow[this.#person]);
  }

  afterWeek(state: NetworkState, week: number): void {
    const before = this.#before;
    const now = takePatientStock(state, this.#person);
    this.#tellNeed(state, week, before, now);
    this.#tellOffer(state, week, before, now);
    this.#tellContacts(state, week, before, now);
    this.#tellGroups(week, before, now);
    this.#tellWellbeing(state, week);
    if (now.row < 0 || now.row !== before.row || now.referral !== before.referral) this.#states.forget();
    if (now.row >= 0) this.events.push(...this.#states.look(state.columns.patient.states, now.row, week, this.#acts));
    this.#before = now;
  }

  #tell(week: number, what: string, words: string, acted: Acting[] = []): void {
    this.events.push({ week, what, words, acted });
  }

  #tellNeed(state: NetworkState, week: number, before: PatientStock, now: PatientStock): void {
    const { needs } = state;
    if (before.need >= 0 && (now.need < 0 || now.needs !== before.needs)) this.#tell(week, "need eased", say.tellEased());
    if (now.need >= 0 && now.needs !== before.needs) this.#tell(week, "need", say.tellNeed(needKinds[needs.kind[now.need]], needs.basic[now.need] === 1));
    if (now.consulted > 0) this.#tell(week, "consulting", say.tellConsulting(now.consulted), this.#acts.on("patient.consulting"));
  }

  #tellOffer(state: NetworkState, week: number, before: PatientStock, now: PatientStock): void {
    if (now.stage === stages.met && before.stage !== stages.met) this.#tell(week, "met", say.tellMet());
    if (now.offers === before.offers) return;
    const hasAgreed = now.row >= 0 && now.stage !== stages.met && now.referral === now.offers - 1;
    if (!hasAgreed) return this.#tell(week, "declined", say.tellDeclined(), this.#acts.on("patient.agreeing"));
    const byReferrer = state.columns.patient.one.referrer[now.row] >= 0;
    this.#tell(week, "referred", say.tellAgreed(byReferrer, state.patients.suitable[now.row] === 1), this.#acts.on("patient.agreeing"));
  }

  #tellContacts(state: NetworkState, week: number, before: PatientStock, now: PatientStock): void {
    const at = now.row >= 0 ? now.row : before.row;
    const { patients } = state;
    if (at < 0 || patients.person[at] !== this.#person) return;
    const isSame = before.row === at && before.referral === patients.referral[at];
    const earlier = isSame ? before : { contacts: 0, centred: 0, missed: 0, holder: -1, stage: stages.none as number };
    const contacts = patients.contacts[at];
    const postId = (post: number): string | null => (post < 0 ? null : this.#place.postIds[post]);
    const holder = now.holder >= 0 ? now.holder : earlier.holder;
    if (patients.missedFirst[at] + patients.missedFurther[at] > earlier.missed) this.#tell(week, "missed", say.tellMissed(), this.#acts.on("patient.attending"));
    if (contacts > earlier.contacts) {
      const centred = patients.personCentred[at] > earlier.centred;
      const words = contacts === 1 ? say.tellFirstContact(patients.seen[at] - patients.referred[at], postId(holder) ?? "", centred) : say.tellContact(contacts, centred);
      this.#tell(week, "contact", words);
    }
    if (isSame && earlier.stage === stages.open && now.stage === stages.open && now.holder !== earlier.holder) this.#tell(week, "passed on", say.tellPassedOn(postId(now.holder)));
    if (!isSame || now.row === at) return;
    if (earlier.stage === stages.open) this.#tell(week, "closed", say.tellClosed(contacts, patients.connected[at] === 1), this.#acts.on("patient.dropping_out"));
    if (earlier.stage !== stages.waiting) return;
    const how = patients.missedFirst[at] + patients.missedFurther[at] > earlier.missed ? "after missing it" : patients.due[at] < 0 ? "at the first call" : "gave up";
    this.#tell(week, "not seen", say.tellNotSeen(state.week - 1 - patients.referred[at], how));
  }

  #tellGroups(week: number, before: PatientStock, now: PatientStock): void {
    const name = (group: number): string => this.#place.network.groups[group].name;
    const fresh = (list: readonly number[], old: readonly number[]): number[] => list.filter((group) => !old.includes(group));
    const listed = fresh(now.listed, before.listed);
    const joined = fresh(now.joined, before.joined);
    const isSame = now.row >= 0 && now.row === before.row && now.referral === before.referral;
    const sent = [...listed, ...joined.filter((group) => !before.listed.includes(group))];
    if (isSame && now.introductions > before.introductions) this.#tell(week, "introduced", say.tellIntroduced(sent.length === 0 ? null : name(sent[0])), this.#acts.on("patient.connecting"));
    for (const group of listed) this.#tell(week, "listed", say.tellListed(name(group)));
    for (const group of joined) this.#tell(week, "joined", say.tellJoined(name(group)), this.#acts.on("patient.connecting"));
    for (const group of fresh(before.joined, now.joined)) this.#tell(week, "left group", say.tellLeftGroup(name(group)), this.#acts.on("patient.staying"));
  }

  /** Wellbeing as the world would measure it: at the referral, and 13 and 26 weeks after it. */
  #tellWellbeing(state: NetworkState, week: number): void {
    const { people, followed } = state;
    const at = people.followedRow[this.#person];
    const need = people.needRow[this.#person];
    if (at < 0 || need < 0) return;
    const age = state.week - followed.since[at];
    if (age === 1) this.#tell(week, "wellbeing", say.tellWellbeing("when referred", followed.wellbeing[at], followed.benefitBefore[at]));
    if (age !== 13 && age !== 26) return;
    this.#tell(week, "wellbeing", say.tellWellbeing(`${age} weeks after the referral`, findWellbeing(this.#place, state, need, state.week) + followed.benefit[at], followed.benefit[at]));
  }
}
