import { describe, expect, it } from "vitest";
import type { NetworkSetting } from "../../src/setting/setting.js";
import type { AgentKind, Behaviour } from "../../src/vocabulary/vocabulary.js";
import { agents } from "../../src/world/agents/index.js";
import { usualValues, type Values } from "../../src/world/levels.js";
import type { TallyName } from "../../src/world/tallies.js";
import type { LeverChange } from "../../src/scenario/scenario.js";
import { demonstration } from "../simulate/demonstration.js";
import { runChanged } from "./levers/run-changed.js";

/** A tenth of the demonstration's people and fewer places, with all of its staff, each of whom serves every practice. */
const [whole] = demonstration.networks;
const setTo = (lever: string, value: LeverChange["value"]): LeverChange => ({ lever, value, practices: null, fromWeek: 0 });
const tenth: NetworkSetting = { ...whole, levers: [setTo("practices_per_link_worker", 5), setTo("outreach", 1), setTo("vcse_funding", 5_000)], practices: whole.practices.map((one) => ({ ...one, listSize: one.listSize / 10, adults: Math.round(one.adults / 10) })), groups: whole.groups.map((one) => ({ ...one, places: Math.ceil(one.places / 6) })) };
/** Values under which a year of few people has enough of everything in it. */
const values: Values = { ...usualValues, met: 4, other_routes: 0.1, closing_small: 0.5, closing_large: 0.3, weeks_to_fill: 4, hours_at_work: 20, wait_heard: 30, pause_above: 60 };

/** What is counted and goes up with the behaviour; of one that is part of something, that of which it is part. */
interface Row {
  up: TallyName;
  of?: TallyName;
  copies?: number;
}

const rows: Record<string, Row> = {
  "pcn.allocating_by_skill": { up: "contacts_suited", of: "contacts", copies: 3 },
  "pcn.funding_groups": { up: "cost_groups" },
  "pcn.solving_problems": { up: "problems_settled" },
  "employer.supervising": { up: "minutes_supervision" },
  "practice.inviting_to_meetings": { up: "meetings_attended" },
  "referrer.recognising_need": { up: "recognised" },
  "referrer.referring": { up: "offered" },
  "referrer.referring_wrongly": { up: "offered_unsuitable", copies: 3 },
  "referrer.investing_in_newcomers": { up: "words_had" },
  "link_worker.being_person_centred": { up: "contacts_person_centred" },
  "link_worker.time_per_contact": { up: "minutes_in_contacts" },
  "link_worker.keeping_time_for_new_people": { up: "minutes_first_contacts", of: "minutes_further_contacts", copies: 3 },
  "link_worker.closing_early": { up: "closed_early", copies: 4 },
  "link_worker.assessing": { up: "minutes_assessing" },
  "link_worker.choosing_likelier_improvers": { up: "taken_first", copies: 3 },
  "link_worker.recording": { up: "contacts_recorded" },
  "link_worker.networking": { up: "minutes_networking" },
  "link_worker.effort_beyond_role": { up: "minutes_unpaid" },
  "link_worker.sending_to_gp": { up: "sent_to_gp" },
  "link_worker.leaving": { up: "leavers" },
  "placement.being_let_in": { up: "invited_in" },
  "placement.reporting_back": { up: "reports" },
  "relationship.getting_known": { up: "words_had" },
  "patient.consulting": { up: "consultations_in_need", copies: 3 },
  "patient.agreeing": { up: "referred", of: "offered", copies: 6 },
  "patient.attending": { up: "contacts", of: "appointments" },
  "patient.coming_back": { up: "contacts", of: "seen" },
  "patient.dropping_out": { up: "closed", of: "contacts" },
  "patient.connecting": { up: "taken_up", of: "place_offers" },
  "patient.staying": { up: "staying", copies: 3 },
  "patient.coming_directly": { up: "referred_directly" },
  "group.taking_referrals": { up: "introductions", of: "sent_to_group" },
  "group.keeping_referrals": { up: "list_joined", copies: 6 },
  "group.closing": { up: "groups_closed" },
  "acquaintance.signposting": { up: "sent_to_group" },
};

const behaviours = Object.entries(agents).flatMap(([agent, kind]: [string, AgentKind]) => Object.entries(kind.behaviours).map(([name, behaviour]) => ({ name: `${agent}.${name}`, agent, behaviour: name, declared: behaviour })));

/** A tally over a year in which one behaviour is at some factor throughout, in everybody: on the same luck whatever the factor. */
function countAt({ agent, behaviour }: { agent: string; behaviour: string }, factor: number, { up, of, copies = 1 }: Row): number {
  const totals = runChanged({ network: tenth, copies, weeks: 52, values, theory: (columns) => void columns[agent].factors[behaviour].fill(factor) });
  return of === undefined ? totals[up] : totals[up] / totals[of];
}

it("has a row for every behaviour, and for nothing else", () => {
  expect(Object.keys(rows).sort()).toEqual(behaviours.map(({ name }) => name).sort());
});

describe("what a behaviour at its floor and at its ceiling makes of what happens", () => {
  it.each(behaviours)("$name", (one: { name: string; agent: string; behaviour: string; declared: Behaviour }) => {
    const row = rows[one.name];
    const [floor, ceiling] = [one.declared.floor, one.declared.ceiling].map((factor) => countAt(one, factor, row));
    expect(ceiling).toBeGreaterThan(floor);
  });
});
