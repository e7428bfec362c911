import { exp } from "../../random/exp-log.js";
import { exponential } from "../../random/exponential.js";
import { deriveKey, type Key } from "../../random/keys.js";
import { normal } from "../../random/normal.js";
import { nextCandidate } from "../../random/thinning.js";
import type { LeverChange } from "../../scenario/scenario.js";
import type { NetworkSetting } from "../../setting/setting.js";
import { employerKinds } from "../agents/employer.js";
import { linkWorker } from "../agents/link-worker.js";
import { decisions } from "../decisions.js";
import { usualValues, type Values } from "../levels.js";
import { levers } from "../levers/index.js";
import { setLevers } from "../set-levers.js";
import { tallyNames } from "../tallies.js";
import { askNetwork, askPerson, askPost, askReferrer } from "../week/ask-luck.js";
import { beginNeed } from "../week/begin-need.js";
import { atQuintile, needRates } from "../week/by-quintile.js";
import { beginAcquaintances } from "../week/acquaintances.js";
import { beginGroup } from "../week/group-money.js";
import { beginClocks } from "../week/meeting.js";
import { describeOccupant } from "../week/describe-occupant.js";
import { needBlock, needCeiling } from "../week/needs.js";
import { wrongCeiling, wrongRate } from "../week/referring-levels.js";
import { openColumns } from "./columns.js";
import { openFollowed } from "./followed.js";
import { countFurtherPosts } from "./fund-posts.js";
import type { NetworkState, Patients } from "./network-state.js";
import { openInsidePractices, openPracticeWindows } from "./inside-practices.js";
import { openAcquaintances, openGroups, openIntroduced } from "./open-groups.js";
import { openNeeds } from "./needs.js";
import { layOutPlace, type Place } from "./place.js";
import { openManagers } from "./managers.js";
import { openProblems } from "./problems.js";
import { openTime } from "./time.js";
import { openWindow } from "./window.js";

const patientCapacity = 256;
const longAgo = -10_000;

/**
 * A network in its first week: posts filled, needs as common as they usually are, nobody yet referred. `toCome` are the changes
 * that any scenario will make in it: rows are kept for the posts that they fund beyond those of the setting.
 */
export function openNetwork(setting: NetworkSetting, runKey: Key, values: Values = usualValues, toCome: readonly LeverChange[] = []): { place: Place; state: NetworkState } {
  const place = layOutPlace(setting, values, deriveKey(runKey, `network ${setting.code}`), countFurtherPosts(setting, toCome));
  const state: NetworkState = {
    week: 0,
    people: {
      nextNeed: new Float64Array(place.adults),
      soonestNeed: new Float64Array(Math.ceil(place.adults / needBlock)),
      inNeed: new Float64Array(place.practices * 5),
      needCandidates: new Uint16Array(place.adults),
      needs: new Uint16Array(place.adults),
      needRow: new Int32Array(place.adults).fill(-1),
      patientRow: new Int32Array(place.adults).fill(-1),
      followedRow: new Int32Array(place.adults).fill(-1),
      offered: new Int32Array(place.adults).fill(longAgo),
      referrals: new Uint16Array(place.adults),
    },
    needs: openNeeds(Math.max(64, Math.ceil(place.adults * 0.25))),
    patients: openPatients(),
    followed: openFollowed(),
    surroundings: { hardship: values.hardship_usual, arising: 1, wait: values.pause_basic_weeks },
    posts: {
      fte: place.settingFte.slice(),
      occupant: new Uint16Array(place.posts),
      started: new Int32Array(place.posts),
      leavingSpent: new Float64Array(place.posts),
      recruitingSpent: new Float64Array(place.posts),
      mustLeave: new Uint8Array(place.posts),
      patientHours: new Float64Array(place.posts),
      overdrawn: new Float64Array(place.posts),
      newPeopleHours: new Float64Array(place.posts),
      furtherHours: new Float64Array(place.posts),
    },
    time: openTime(place.posts),
    managers: openManagers(place.posts, askNetwork(place, decisions.reviewPhase, 0), Number(levers.review_every_weeks.usual)),
    problems: openProblems(place.placements),
    money: { frozen: 0 },
    placements: { days: place.settingDays.slice(), started: new Int32Array(place.placements), inBuilding: new Float64Array(place.placements), asked: Float64Array.of(NaN, 0, NaN, 0) },
    places: { ...openIntroduced(128), stayed: new Uint8Array(128) },
    lists: { ...openIntroduced(32), lot: new Float64Array(32) },
    acquaintances: openAcquaintances(place.posts * place.groups),
    groups: openGroups(place),
    meetings: { nextTalk: new Float64Array(place.relationships), talks: new Uint16Array(place.relationships), nextInvitation: new Float64Array(place.placements), invitations: new Uint16Array(place.placements), held: new Uint16Array(place.placements) },
    referrers: { propensity: new Float64Array(place.referrers), wrongly: new Float64Array(place.referrers), nextWrong: new Float64Array(place.referrers), wrongs: new Uint16Array(place.referrers) },
    windows: { refusals: openWindow(13, place.referrers), referrals: openWindow(13, place.referrers), starts: openWindow(13, place.posts), newFaces: openWindow(104, place.practices), groupReferrals: openWindow(13, place.groups), beyondPlaces: openWindow(13, place.groups), spending: openWindow(52, 1), sentOutside: openWindow(13, 1), ownConsultations: openWindow(13, place.referrers), ownBefore: openWindow(13, place.referrers), ...openPracticeWindows(place) },
    ...openInsidePractices(place),
    service: { paused: false, waitHeard: 3, seenNow: 0, waitedNow: 0 },
    columns: openColumns(place),
    counts: new Float64Array(tallyNames.length * place.cells),
  };
  beginPeople(place, state);
  beginReferrers(place, state);
  beginPosts(place, state);
  for (let g = 0; g < place.groups; g++) beginGroup(place, state, g);
  describePlace(place, state);
  // A copy, as branches are: an engine lays out objects that were copied and objects that were put together in two ways, and what has
  // met both is slower at everything from then on (measured: a week took nearly twice as long).
  return { place, state: structuredClone(state) };
}

/** As many in need as there usually are, with the lengths that needs found at a given moment have: the lasting ones are over-represented. */
function beginPeople(place: Place, state: NetworkState): void {
  const { values } = place;
  const lasting = ((1 - values.passing_share) * values.lasting_weeks) / (values.passing_share * values.passing_weeks + (1 - values.passing_share) * values.lasting_weeks);
  const rate = needRates(values);
  for (let person = 0; person < place.adults; person++) {
    const quintile = place.quintileOf[person];
    state.people.nextNeed[person] = nextCandidate(0, rate[quintile] * needCeiling, askPerson(place, person, decisions.needArises, 0));
    if (askPerson(place, person, decisions.initialNeed, 0) < atQuintile(values, "need", quintile)) beginNeed(place, state, person, lasting, true);
  }
}

/** How readily each referrer offers, in times the usual: log-normal between practices and between referrers, 1 on average. */
function beginReferrers(place: Place, state: NetworkState): void {
  state.columns.referrer.weights = { referring: new Float64Array(place.referrers).fill(1) };
  const { spread_practices: between, spread_referrers: within } = place.values;
  for (let i = 0; i < place.referrers; i++) {
    const practice = place.practiceOfReferrer[i];
    // The first of a practice's referrers lends the practice her identity: the decision is another, and so is the luck.
    const ofPractice = askReferrer(place, place.firstReferrer[practice], decisions.practiceSpread, 0);
    const log = between * normal(ofPractice) + within * normal(askReferrer(place, i, decisions.referrerSpread, 0));
    state.referrers.propensity[i] = exp(log - (between * between + within * within) / 2);
    state.referrers.wrongly[i] = wrongRate(place, practice) * state.referrers.propensity[i] * wrongCeiling;
    state.referrers.nextWrong[i] = nextCandidate(0, state.referrers.wrongly[i], askReferrer(place, i, decisions.wrongReferral, 0));
  }
}

/** Those in post at the start have been there for as long as somebody found in post usually has, and were inducted as is usual there. */
function beginPosts(place: Place, state: NetworkState): void {
  const yearly = linkWorker.behaviours.leaving.usual;
  for (let post = 0; post < place.posts; post++) {
    state.posts.started[post] = -Math.round((exponential(askPost(place, state.posts, post, decisions.initialTenure)) * 52) / yearly);
    describeOccupant(place, state, post);
  }
  setLevers(place, state, [], 0);
  for (let post = 0; post < place.posts; post++) if (state.columns.link_worker.alive[post] === 1) beginAcquaintances(place, state, post, 0, decisions.knownAtStart, place.values.known_at_start);
  const { facts, alive } = state.columns.placement;
  for (let at = 0; at < place.placements; at++) {
    if (alive[at] === 0) continue;
    beginClocks(place, state, at, 0);
    state.placements.started[at] = state.posts.started[place.postOfPlacement[at]];
    facts.induction_given[at] = state.columns.practice.levers.induction_quality[place.practiceOfPlacement[at]];
  }
}

/** What never changes of practices and employers. */
function describePlace({ network, values }: Place, { columns }: NetworkState): void {
  const { style, deprivation } = columns.practice.facts;
  network.practices.forEach((practice, p) => {
    style[p] = practice.style === "fragmented" ? 1 : 0;
    deprivation[p] = practice.quintiles.reduce((sum, share, q) => sum + share * (1 - q / 4), 0);
  });
  columns.employer.facts.protection.set(employerKinds.map((kind) => values[`protection_${kind}`]));
}

function openPatients(): Patients {
  const n = patientCapacity;
  return {
    stage: new Uint8Array(n),
    person: new Int32Array(n),
    referral: new Uint16Array(n),
    suitable: new Uint8Array(n),
    contactsAllowed: new Uint8Array(n),
    referred: new Int32Array(n),
    priority: new Float64Array(n),
    due: new Int32Array(n),
    missedFirst: new Uint8Array(n),
    missedFurther: new Uint16Array(n),
    patience: new Float64Array(n),
    seen: new Int32Array(n),
    contacts: new Uint16Array(n),
    personCentred: new Uint16Array(n),
    suited: new Uint16Array(n),
    ending: new Uint8Array(n),
    paused: new Uint8Array(n),
    decision: new Int32Array(n),
    met: new Int32Array(n),
    nextComing: new Float64Array(n),
    connected: new Uint8Array(n),
    introductions: new Uint16Array(n),
    hadContact: new Uint8Array(n),
  };
}
