import { beforeAll, describe, expect, it } from "vitest";
import { linkWorker } from "../../src/world/agents/link-worker.js";
import { stages } from "../../src/world/state/network-state.js";
import { followedWeeks } from "../../src/world/state/followed.js";
import { activities } from "../../src/world/week/hours/activities.js";
import { tallies, tallyNames, type TallyName } from "../../src/world/tallies.js";
import { demonstration } from "../simulate/demonstration.js";
import { personTallies, watchNetwork, type Week } from "../simulate/watched-network.js";
import { times } from "./hard-times.js";

const [network] = demonstration.networks;
/** Tallies of a difference, which may be less than nothing. */
const changes: TallyName[] = ["wellbeing_change", "wellbeing_change_13", "wellbeing_without"];
const quintiles = [1, 2, 3, 4, 5].map((q) => `quintile ${q}`);
const practices = network.practices.map(({ code }) => `practice ${code}`);

const costs = ["cost_pay", "cost_managers", "cost_recruiting", "cost_support", "cost_groups", "cost_other"] as const;

/** What must hold at the end of a week; `was` is the stock of people waiting and of open cases a week before. */
const claims: Record<string, (week: Week, was: { waiting: number; open: number; overdrawn: number; places: number; listed: number; problems: number }) => boolean> = {
  "every adult has at most one need and one place on the pathway, and both know it": hasMutualRows,
  "whoever was referred is sent back, not reached, gone, lost, seen or still waiting": ({ count, state }, was) =>
    count("referred") === count("sent_back") + count("not_reached") + count("gave_up") + count("lost_first") + count("seen") + countStage(state, stages.waiting) - was.waiting,
  "whoever was seen is closed or still a case": ({ count, state }, was) => count("seen") === count("closed") + countStage(state, stages.open) - was.open,
  "whoever lost touch is among the closed": ({ count }) => count("lost_touch") <= count("closed"),
  "every appointment is a contact or missed": ({ count }) => count("appointments") === count("contacts") + count("missed"),
  "nobody is engaged who was not seen, nobody's contact follows her twice": ({ count }) => count("contacts_person_centred") <= count("contacts") && count("seen") <= count("contacts"),
  "each step of the pathway lets through no more than reach it": ({ count }) => count("recognised") <= count("consultations_in_need") && count("allowed") <= count("recognised") && count("referred") <= count("offered") && count("offered_unsuitable") <= count("offered"),
  "places in use are those that somebody keeps, at open groups, and no group has more people than places": ({ state, place }) => {
    const kept = new Float64Array(place.groups);
    for (let at = 0; at < state.places.size; at++) kept[state.places.group[at]] += 1;
    const { groups, columns } = state;
    return kept.every((used, g) => used === groups.used[g] && used <= groups.room[g] && groups.room[g] <= groups.places[g] + groups.funded[g] && (used === 0 || columns.group.alive[g] === 1));
  },
  "places in use are those of last week and those taken up, less those given up and lost": ({ count, state }, was) => state.places.size === was.places + count("taken_up") - count("place_given_up") - count("place_lost"),
  "people on lists are those of last week and those put there, less those offered a place, gone or left without the group": ({ count, state }, was) =>
    state.lists.size === was.listed + count("list_joined") - count("list_offers") - count("list_left") - count("list_lost"),
  "whoever is on a list is on one, of a large and full group, and is counted there": ({ state, place }) => {
    const listed = new Float64Array(place.groups);
    const people = new Set<number>();
    for (let at = 0; at < state.lists.size; at++) {
      listed[state.lists.group[at]] += 1;
      people.add(state.lists.person[at]);
    }
    const { groups, columns } = state;
    return people.size === state.lists.size && listed.every((waiting, g) => waiting === groups.listed[g] && (waiting === 0 || (columns.group.alive[g] === 1 && place.isSmall[g] === 0 && groups.used[g] >= groups.room[g])));
  },
  "whoever is introduced is put on a list or offered a place at once": ({ count }) => count("introductions") === count("list_joined") + count("place_offers") - count("list_offers"),
  "whoever is sent to a group is introduced there, refused, or sent on because there is no place": ({ count }) => count("introductions") + count("refused_by_group") <= count("sent_to_group") && count("sent_to_group") <= count("introductions") + count("refused_by_group") + count("sent_beyond_places"),
  "a place is offered before it is taken up, and taken up before anybody stays": ({ count }) => count("taken_up") <= count("place_offers") && count("connected") <= count("taken_up") && count("introductions_small") <= count("introductions"),
  "she knows open groups only, while she is in post": ({ state, place }) => state.columns.acquaintance.alive.every((alive, i) => alive === 0 || (state.columns.group.alive[i % place.groups] === 1 && state.columns.link_worker.alive[Math.floor(i / place.groups)] === 1)),
  "hours used are no more than there were, and what was overdrawn (to whole minutes); the debt of one who left is gone": (week, was) => {
    const { count, state } = week;
    const allowed = count("patient_minutes") - 60 * was.overdrawn + 60 * sum(state.posts.overdrawn) + (count("leavers") + count("posts_ended")) * 60 * longestOverdraft(week);
    return count("patient_minutes_used") <= allowed + 2 * state.posts.overdrawn.length;
  },
  "an overdraft is at most one contact in each of the two purses": (week) => week.state.posts.overdrawn.every((hours) => hours <= longestOverdraft(week)),
  "the activities of each post's week add up to its minutes at work, to the minute": ({ count, place }) =>
    place.network.posts.every(({ id }) => sum(activities.map((activity) => count(`minutes_${activity}`, `post ${id}`))) === count("minutes_at_work", `post ${id}`)),
  "time is never made: what is worked beyond the hours there are is taken back later (to whole minutes)": (week, was) => {
    const { count, state, place } = week;
    const contract = count("in_post_mfte_weeks") * 0.06 * place.values.hours_at_work;
    const beyond = 60 * (sum(state.posts.overdrawn) - was.overdrawn);
    const forgotten = count("leavers") * 60 * longestOverdraft(week);
    const difference = count("minutes_at_work") - contract - beyond;
    return difference >= -place.posts && difference <= place.posts + forgotten;
  },
  "nothing of the week is less than nothing, forms are filled in within contacts, and unpaid hours have an end": ({ count, place }) =>
    count("minutes_assessing") <= count("minutes_in_contacts") + place.posts &&
    Math.abs(count("minutes_in_contacts") - count("minutes_first_contacts") - count("minutes_further_contacts")) <= 2 * place.posts &&
    count("minutes_unpaid") <= count("in_post_mfte_weeks") * 0.06 * place.values.unpaid_most + place.posts &&
    count("contacts_recorded") <= count("contacts"),
  "posts are held or vacant, and their placements and relationships with them": ({ state, place, count }) => {
    const { link_worker: worker, placement, relationship } = state.columns;
    const placements = Array.from({ length: place.placements }, (_, at) => placement.alive[at] === (state.placements.days[at] > 0 ? worker.alive[place.postOfPlacement[at]] : 0));
    const relationships = Array.from({ length: place.relationships }, (_, i) => relationship.alive[i] === placement.alive[place.placementOfRelationship[i]]);
    return placements.every(Boolean) && relationships.every(Boolean) && count("funded_mfte_weeks") === count("in_post_mfte_weeks") + count("vacant_mfte_weeks");
  },
  "the kinds of cost add up to the cost, to the penny, and the year's spending is the sum of its weeks": ({ count, state }) =>
    count("cost_pence") === sum(costs.map((kind) => count(kind))) && state.windows.spending.sum[0] === sum(state.windows.spending.values),
  "problems open are those that arose and neither were settled nor ended with somebody's leaving": ({ count, state, place }, was) => {
    const { rows, open } = state.problems;
    const listed = new Float64Array(place.placements);
    for (let row = 0; row < rows.size; row++) listed[rows.placement[row]] += 1;
    return rows.size === was.problems + count("problems_arisen") - count("problems_settled") - count("problems_dropped") && rows.size === count("problem_weeks") && listed.every((n, at) => n === open[at]);
  },
  "managers' tasks never fall below none, nor their bandwidth out of 0 to 1": ({ state }) =>
    state.managers.tasks >= 0 && state.columns.pcn.facts.bandwidth[0] >= 0 && state.columns.pcn.facts.bandwidth[0] <= 1,
  "each placement of somebody in post is in one band": ({ count }) => count("placement_weeks") === count("bolted_on_weeks") + count("fitting_in_weeks") + count("belonging_weeks"),
  "nobody hears of a case that was not closed, and every report is heard by somebody": ({ count, state }) => count("reports") <= count("closed") && count("reports") === sum(state.columns.referrer.events.report_heard) && state.closings.size === 0,
  "a link worker comes to no more of a practice's meetings than there are": ({ count, state, place }) => state.columns.placement.events.meeting_attended.every((n) => n <= place.values.meetings_a_week) && count("meetings_attended") === sum(state.columns.placement.events.meeting_attended),
  "each word is had by two": ({ count, state }) => count("words_had") === sum(state.columns.relationship.events.chance_to_talk),
  "no more missed appointments are seen than missed": ({ count, state }) => count("missed_seen") <= count("missed") && count("missed_seen") === sum(state.columns.referrer.events.missed_appointment_seen),
  "an open case is held by one post, or lies between two": ({ count, state }) => {
    const { patient } = state.columns;
    const open = rowsOf(state).filter((row) => state.patients.stage[row] === stages.open);
    return count("case_weeks") === open.length && count("cases_held_weeks") === open.filter((row) => patient.one.link_worker[row] >= 0).length;
  },
  "contacts with somebody who suits are among the contacts": ({ count, state }) => count("contacts_suited") <= count("contacts") && rowsOf(state).every((row) => state.patients.suited[row] <= state.patients.contacts[row]),
  "nobody's case is with somebody who has left": ({ state }) => {
    const { patient, link_worker: worker } = state.columns;
    return rowsOf(state).every((row) => patient.one.link_worker[row] < 0 || (state.patients.stage[row] === stages.open && worker.alive[patient.one.link_worker[row]] === 1));
  },
  "every count is a whole number and none is negative, but for changes of wellbeing": ({ count }) => tallyNames.every((name) => Number.isInteger(count(name)) && (count(name) >= 0 || changes.includes(name))),
  "whoever is in need and referred is followed for 26 weeks, once, and her need is kept as long": ({ state, week }) => followsRightly(state, week),
  "of those followed, what would have been without the service is what was, and was avoided, less what was created": ({ count }) => count("gp_without") - count("gp_after") <= count("followed") * 20 && count("gp_without_engaged") <= count("gp_without") && count("gp_before_engaged") <= count("gp_before"),
  "the change of wellbeing is what it would have been without the service, and the benefit": ({ count }) => count("wellbeing_change") === count("wellbeing_without") + count("wellbeing_benefit") && count("benefited") <= count("measured") && count("measured") <= count("followed"),
  "whoever was met is in need or with the service, and nobody is met beside it": ({ state }) => rowsOf(state).every((row) => state.patients.stage[row] !== stages.met || state.people.needRow[state.patients.person[row]] >= 0),
  "offers by other routes are among the offers, and those who come of themselves among them": ({ count }) => count("offered_directly") <= count("offered_other_routes") && count("offered_other_routes") <= count("offered") && count("referred_directly") === count("offered_directly") && count("referred_other_routes") <= count("referred"),
  "tallies of people add up over quintiles and over practices": ({ count }) => personTallies.every((name) => count(name) === sum(quintiles.map((group) => count(name, group))) && count(name) === sum(practices.map((group) => count(name, group)))),
  "tallies of practices add up, those of the network are given for it alone": ({ count }) =>
    tallyNames.every((name) => {
      if (tallies[name].scope === "practice") return count(name) === sum(practices.map((group) => count(name, group))) && quintiles.every((group) => Number.isNaN(count(name, group)));
      return tallies[name].scope === "person" || [...quintiles, ...practices].every((group) => Number.isNaN(count(name, group)));
    }),
};

describe.each(times)("in every week of a run: $name", (time) => {
  const broken = new Map<string, number>();
  const gone = { seen: 0, leavers: 0, gaveUp: 0, closings: 0, paused: 0 };

  beforeAll(() => {
    let was = { waiting: 0, open: 0, overdrawn: 0, places: 0, listed: 0, problems: 0 };
    watchNetwork({ network, weeks: 130, ...time }, (week) => {
      for (const [claim, holds] of Object.entries(claims)) if (!broken.has(claim) && !holds(week, was)) broken.set(claim, week.week);
      was = { waiting: countStage(week.state, stages.waiting), open: countStage(week.state, stages.open), overdrawn: sum(week.state.posts.overdrawn), places: week.state.places.size, listed: week.state.lists.size, problems: week.state.problems.rows.size };
      gone.seen += week.count("seen");
      gone.leavers += week.count("leavers");
      gone.gaveUp += week.count("gave_up");
      gone.closings += week.count("groups_closed");
      gone.paused += week.count("paused_weeks");
    });
  });

  it.each(Object.keys(claims))("%s", (claim) => {
    expect(broken.get(claim)).toBe(undefined);
  });

  it("the run is what its name says", () => {
    expect(gone.seen).toBeGreaterThan(50);
    if (time.name.startsWith("far more")) expect(Math.min(gone.gaveUp, gone.paused)).toBeGreaterThan(5);
    if (time.name.startsWith("everybody")) expect(gone.leavers).toBeGreaterThan(3);
    if (time.name.startsWith("groups")) expect(gone.closings).toBeGreaterThan(100);
  });
});

function hasMutualRows({ state, place }: Week): boolean {
  const { people, needs, patients } = state;
  const needsOf = new Set<number>();
  for (let row = 0; row < needs.size; row++) {
    if (people.needRow[needs.person[row]] !== row || needsOf.has(needs.person[row])) return false;
    needsOf.add(needs.person[row]);
  }
  const rows = rowsOf(state);
  if (!rows.every((row) => people.patientRow[patients.person[row]] === row && patients.stage[row] !== stages.none)) return false;
  let withNeed = 0;
  let withService = 0;
  for (let person = 0; person < place.adults; person++) {
    if (people.needRow[person] >= 0) withNeed += 1;
    if (people.patientRow[person] >= 0) withService += 1;
  }
  return withNeed === needs.size && withService === rows.length;
}

/** Everybody's row among those followed is hers, and while she is followed she has a row among the needs. */
function followsRightly({ people, followed, needs }: Week["state"], week: number): boolean {
  const rows = Array.from({ length: followed.size }, (_, at) => at);
  const known = rows.every((at) => people.followedRow[followed.person[at]] === at);
  const kept = rows.every((at) => week + 1 >= followed.since[at] + followedWeeks || people.needRow[followed.person[at]] >= 0);
  const eased = Array.from({ length: needs.size }, (_, row) => row).filter((row) => needs.eased[row] === 1);
  return known && kept && eased.every((row) => people.followedRow[needs.person[row]] >= 0 || needs.ends[row] <= week + 1);
}

/** Hours of two first contacts, as long as theory can make them at the usual length of an appointment, with all the case work there can be. */
function longestOverdraft({ place: { values } }: Week): number {
  const caseWork = values.first_case_work + values.structural_minutes + values.record_minutes + values.burden_minutes + values.claim_minutes;
  return (2 * (values.first_minutes * linkWorker.behaviours.time_per_contact.ceiling + caseWork)) / 60;
}

function rowsOf({ columns }: Week["state"]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < columns.patient.size; row++) if (columns.patient.alive[row] === 1) rows.push(row);
  return rows;
}

function countStage({ patients, columns }: Week["state"], stage: number): number {
  let people = 0;
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stage) people += 1;
  return people;
}

function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += numbers[i];
  return total;
}
