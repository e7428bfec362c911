import { describe, expect, it } from "vitest";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import type { Columns } from "../../../src/vocabulary/columns.js";
import { usualValues } from "../../../src/world/levels.js";
import { demonstration } from "../../simulate/demonstration.js";
import { runChanged, setTo } from "./run-changed.js";

const [network] = demonstration.networks;

describe("feedback_loop", () => {
  const [none, usual, full] = [0, 0.3, 1].map((value) => runChanged({ changes: [setTo("feedback_loop", value)] }));

  it("is the share of closed cases, of those whom somebody had sent, of which that somebody hears", () => {
    expect(none.reports).toBe(0);
    // With the loop complete everybody who had sent a patient hears: a share of 0.3 of them as usual, within three standard errors.
    expect(full.reports).toBeGreaterThan(300);
    expect(Math.abs(usual.reports / full.reports - 0.3)).toBeLessThan(3 * Math.sqrt((0.3 * 0.7) / full.reports));
  });

  it("costs her five minutes of reporting a case, a week later", () => {
    const minutes = full.minutes_reporting - none.minutes_reporting;
    expect(Math.abs(minutes / (5 * full.reports) - 1)).toBeLessThan(0.1);
  });
});

/** One practice of six who refer, one link worker, who never leaves. */
const single = (daysPerWeek: number): NetworkSetting => ({ ...network, practices: [network.practices[3]], posts: [{ id: "P", fte: 1, placements: [{ practice: network.practices[3].code, daysPerWeek }] }] });
const staysFor = { weeks: 156, theory: (columns: Columns): void => void columns.link_worker.factors.leaving.fill(0) };

describe("meeting_attendance", () => {
  const run = (value: number, days = 2): ReturnType<typeof runChanged> => runChanged({ ...staysFor, network: single(days), changes: [setTo("meeting_attendance", value)] });
  const [none, usual, full] = [0, 0.3, 1].map((value) => run(value));
  const pairs = 6 * 3 * 156;

  it("is the share of two meetings a week that she comes to", () => {
    expect([none.meetings_attended, full.meetings_attended]).toEqual([0, 2 * 3 * 156]);
    expect(Math.abs(usual.meetings_attended / (2 * 3 * 156) - 0.3)).toBeLessThan(3 * Math.sqrt((0.3 * 0.7) / (2 * 3 * 156)));
  });

  it("makes 0.5 words a week with each who refers as usual; at meetings a word with one in five of them", () => {
    expect(Math.abs(usual.words_had / pairs - 0.5)).toBeLessThan(3 * Math.sqrt(0.5 / pairs));
    expect(Math.abs(none.words_had / pairs - 0.38)).toBeLessThan(3 * Math.sqrt(0.38 / pairs));
    expect(Math.abs((full.words_had - none.words_had) / pairs - 0.4)).toBeLessThan(3 * Math.sqrt(0.32 / pairs));
  });

  it("costs her an hour a meeting and the practice five minutes of everybody", () => {
    expect(full.minutes_meetings - none.minutes_meetings).toBe(2 * 60 * 3 * 156);
    expect(full.practice_pence - none.practice_pence).toBeCloseTo(2 * 6 * (5 / 60) * 4000 * 3 * 156, -3);
  });

  it("apart from it, words in passing follow her days in the building", () => {
    const twice = run(0, 4);
    expect(Math.abs(twice.words_had / pairs - 0.76)).toBeLessThan(3 * Math.sqrt(0.76 / pairs));
  });
});

/** What a practice of so many who refer gives in a week as the lever goes from none to all, in pounds: 40 an hour, 252 for a clinician. */
const given: Record<string, number> = {
  role_information_staff: (40 * 1 * 40) / 52,
  criteria_explained: (40 * 0.25 * 40) / 52,
  two_way_effort: (40 * 3 * 40) / 52,
  champion: (5 * 24 * 252) / 52,
};

describe.each(Object.entries(given))("%s", (lever, pounds) => {
  const [none, full] = [0, 1].map((value) => runChanged({ copies: 1, weeks: 1, changes: [setTo(lever, value)] }));

  it("takes time of forty who refer in five practices, or of a clinician in each", () => {
    // Each practice's week is rounded to whole pence.
    expect(Math.abs(full.practice_pence - none.practice_pence - 100 * pounds)).toBeLessThanOrEqual(5);
  });

  it("takes of her time as well, but for a champion", () => {
    const hers = full.minutes_explaining - none.minutes_explaining;
    if (lever === "champion") expect(hers).toBe(0);
    else expect(hers).toBeGreaterThan(0);
  });
});

describe("role_information_patients", () => {
  const [none, full] = [0, 1].map((value) => runChanged({ copies: 1, weeks: 26, changes: [setTo("role_information_patients", value)] }));

  it("costs a practice 400 pounds a year, and two minutes at each referral by its staff", () => {
    expect(full.referred).toBe(none.referred);
    const more = full.practice_pence - none.practice_pence;
    expect(more).toBeGreaterThan((5 * 40_000 * 26) / 52 + 0.6 * full.referred * (2 / 60) * 4000);
    expect(more).toBeLessThan((5 * 40_000 * 26) / 52 + 1.1 * full.referred * (2 / 60) * 4000);
  });
});

describe("what a patient is offered", () => {
  const seen = (changes: ReturnType<typeof setTo>[]): { surgery: number; support: Set<number>; expected: Set<number>; patients: number } => {
    const found = { surgery: 0, support: new Set<number>(), expected: new Set<number>(), patients: 0 };
    runChanged({ copies: 1, weeks: 12, values: { ...usualValues, weeks_to_fill: 1e9 }, changes, look: ({ state }) => {
      const { alive, facts, states, events, size } = state.columns.patient;
      for (let row = 0; row < size; row++) {
        if (alive[row] === 0) continue;
        found.patients += 1;
        found.surgery += facts.offered_as[row];
        found.support.add(Math.round(100 * facts.support_on_offer[row]));
        if (events.being_referred[row] > 0) found.expected.add(Math.round(100 * states.expectation[row]));
      }
    } });
    return found;
  };

  it("comes as part of the surgery from somebody based there with a room, and is the same in any room", () => {
    for (const word of ["clinical", "homely"]) {
      const inRoom = seen([setTo("room", word)]);
      expect(inRoom.patients).toBeGreaterThan(50);
      expect(inRoom.surgery).toBe(inRoom.patients);
      expect([...inRoom.support].sort()).toEqual([75, 85]);
    }
  });

  it("comes from outside without a room, or from a head office", () => {
    for (const change of [setTo("room", "none"), setTo("base", "head_office")]) {
      const outside = seen([change]);
      expect(outside.surgery).toBe(0);
      expect([...outside.support].sort()).toEqual([75, 85]);
    }
  });

  it("is met with the expectation of something more medical by those who are to come to a doctor's room", () => {
    expect([...seen([]).expected]).toEqual([40]);
    for (const change of [setTo("room", "homely"), setTo("room", "none"), setTo("base", "head_office")]) expect([...seen([change]).expected]).toEqual([55]);
  });
});
