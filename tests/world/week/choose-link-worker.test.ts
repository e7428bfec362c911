import { describe, expect, it } from "vitest";
import { runKey } from "../../../src/random/keys.js";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import { specialisms } from "../../../src/world/agents/link-worker.js";
import { needKinds } from "../../../src/world/agents/patient.js";
import { usualValues } from "../../../src/world/levels.js";
import { runWeek } from "../../../src/world/run-week.js";
import { openNetwork } from "../../../src/world/state/open-network.js";
import { chooseLinkWorker } from "../../../src/world/week/choose-link-worker.js";
import { benefitOfSuiting, comingBackOfSuiting, isSpecialist, suits } from "../../../src/world/week/suiting.js";
import { demonstration } from "../../simulate/demonstration.js";

const [network] = demonstration.networks;
const changes: LeverChange[] = [{ lever: "practices_per_link_worker", value: 5, practices: null, fromWeek: 0 }];

/** The demonstration after some weeks in which both its link workers serve every practice, and somebody with it whose need is money. */
const { place, state } = openNetwork(network, runKey("suiting", 0, 0), usualValues);
for (let week = 0; week < 12; week++) runWeek(place, state, { changes, shocks: [] }, week, (columns) => columns.link_worker.factors.leaving.fill(0));
const { facts } = state.columns.link_worker;
const row = state.columns.patient.alive.indexOf(1);
const money = needKinds.indexOf("money");
state.columns.patient.facts.need[row] = money;

/** Whom she goes to, had the two post holders these facts and hours, and the network this factor of allocating by skill. */
function choose(known: { specialism: string[]; experience: number[]; hours: number[]; factor: number }): number {
  facts.specialism.set(known.specialism.map((word) => (specialisms as readonly string[]).indexOf(word)));
  facts.experience.set(known.experience);
  state.columns.pcn.factors.allocating_by_skill[0] = known.factor;
  return chooseLinkWorker(place, state, row, Float64Array.from(known.hours));
}

const always = 1e12;
const never = 1e-12;

describe("who sees somebody new", () => {
  it("is whoever knows most about her need, then the more experienced, where the network allocates by skill", () => {
    expect(choose({ specialism: ["housing", "money"], experience: [0.9, 0.1], hours: [9, 1], factor: always })).toBe(1);
    expect(choose({ specialism: ["none", "housing"], experience: [0.9, 0.1], hours: [1, 9], factor: always })).toBe(0);
    expect(choose({ specialism: ["money", "money"], experience: [0.2, 0.3], hours: [9, 1], factor: always })).toBe(1);
  });

  it("is whoever has most hours left where it does not, and the first in order where nothing tells two apart", () => {
    expect(choose({ specialism: ["housing", "money"], experience: [0.1, 0.9], hours: [9, 1], factor: never })).toBe(0);
    expect(choose({ specialism: ["none", "none"], experience: [0.5, 0.5], hours: [4, 4], factor: always })).toBe(place.postOrder[0] < place.postOrder[1] ? 0 : 1);
  });

  it("is nobody who has no hours left, however well she suits", () => {
    expect(choose({ specialism: ["none", "money"], experience: [0.1, 0.9], hours: [3, 0], factor: always })).toBe(0);
    expect(choose({ specialism: ["none", "money"], experience: [0.1, 0.9], hours: [0, -1], factor: always })).toBe(-1);
  });
});

describe("suiting", () => {
  it("is a matter of the kind of need, kind for kind, or of experience from 0.86 on", () => {
    expect(specialisms.slice(1)).toEqual([...needKinds]);
    facts.specialism[0] = specialisms.indexOf("money");
    facts.experience.set([0.2, 0.87]);
    facts.specialism[1] = specialisms.indexOf("housing");
    expect([isSpecialist(state, row, 0), isSpecialist(state, row, 1)]).toEqual([true, false]);
    expect([suits(place, state, row, 0), suits(place, state, row, 1)]).toEqual([true, true]);
    facts.experience[1] = 0.85;
    expect(suits(place, state, row, 1)).toBe(false);
  });

  it("makes 1 on average as usual: one of six kinds known by 0.4 of them, and experience above 0.86 in 0.14", () => {
    const share = 0.4 / 6 + (1 - 0.4 / 6) * 0.14;
    const { patients } = state;
    const at = (suited: number): [number, number] => {
      patients.contacts[row] = 4;
      patients.suited[row] = suited;
      return [comingBackOfSuiting(place, patients, row), benefitOfSuiting(place, patients, row)];
    };
    expect(at(4)[0]).toBe(1.2);
    expect(at(4)[1]).toBeCloseTo(1.1, 12);
    expect(at(0)).toEqual([0.95, 0.975]);
    expect(at(2)[1]).toBeCloseTo((1.1 + 0.975) / 2, 12);
    [0, 1].forEach((effect) => expect(share * at(4)[effect] + (1 - share) * at(0)[effect]).toBeCloseTo(1, 2));
  });
});
