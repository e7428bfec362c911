import { describe, expect, it } from "vitest";
import type { Columns } from "../../../src/vocabulary/columns.js";
import { usualValues } from "../../../src/world/levels.js";
import { demonstration } from "../../simulate/demonstration.js";
import { runChanged, setTo } from "../levers/run-changed.js";

const fill = (agent: string, behaviour: string, factor: number) => (columns: Columns): void => void columns[agent].factors[behaviour].fill(factor);

describe("keeping appointments", () => {
  it("is bent as odds: a share of 0.14 missed becomes 0.06 at odds 2.5 times", () => {
    const [usual, kept] = [1, 2.5].map((factor) => runChanged({ copies: 2, weeks: 78, theory: fill("patient", "attending", factor) }));
    const share = usual.missed / usual.appointments;
    expect(Math.abs(kept.missed / kept.appointments - share / (share + 2.5 * (1 - share)))).toBeLessThan(0.015);
  });
});

describe("taking likelier improvers first", () => {
  const [least, most] = [0.5, 3].map((factor) => runChanged({ theory: fill("link_worker", "choosing_likelier_improvers", factor), values: { ...usualValues, hours_at_work: 27 } }));

  it("puts more people before longer waits", () => {
    expect(most.taken_first).toBeGreaterThan(2 * least.taken_first);
    expect(least.taken_first).toBeGreaterThan(0);
  });
});

describe("a missed appointment", () => {
  it("is seen now and then by each who refers, and each sight is somebody's", () => {
    let heard = 0;
    const total = runChanged({ copies: 3, look: ({ state }) => (heard += state.columns.referrer.events.missed_appointment_seen.reduce((sum, n) => sum + n, 0)) });
    expect(heard).toBe(total.missed_seen);
    expect((52 * total.missed_seen) / total.referrer_weeks).toBeGreaterThan(0.5);
    expect((52 * total.missed_seen) / total.referrer_weeks).toBeLessThan(4);
  });

  it("is seen by nobody where no appointment is held in the building, and in eight of ten where all are that she is there for", () => {
    const without = runChanged({ copies: 1, weeks: 52, changes: [setTo("room", "none")] });
    expect(without.missed).toBeGreaterThan(20);
    expect(without.missed_seen).toBe(0);
    // In the building for as many of her contacts as she is in it for any: what is left of them is at most 0.8 seen.
    const within = runChanged({ copies: 3, weeks: 104, changes: [setTo("autonomy", 0)] });
    const held = within.contacts_in_surgery / (within.contacts_in_surgery + within.contacts_elsewhere);
    expect(Math.abs(within.missed_seen / within.missed - 0.8 * held)).toBeLessThan(0.12);
  });
});

describe("a long absence", () => {
  const weeks: number[] = [];
  const seen: number[] = [];
  const shocks = demonstration.networks[0].posts.map(({ id }) => ({ what: "departure" as const, week: 5, post: id }));
  runChanged({ copies: 1, weeks: 30, shocks, values: { ...usualValues, weeks_to_fill: 1e9 }, look: ({ week, count }) => {
    if (count("absences_seen") === 0) return;
    weeks.push(week);
    seen.push(count("absences_seen"));
  } });

  it("is noticed after three weeks with nobody in the building, and every eight weeks again", () => {
    // They leave at the end of week 5, so that it is the first at whose end nobody is there.
    expect(weeks).toEqual([7, 15, 23]);
  });

  it("by about half of the forty who refer each time", () => {
    for (const n of seen) expect(Math.abs(n - 20)).toBeLessThan(3 * Math.sqrt(10));
  });
});

describe("consultations believed gone", () => {
  it("are some where nothing was avoided: those sent had come often, and would have come less in any case", () => {
    const usual = runChanged({ copies: 3 });
    const noiseless = runChanged({ copies: 3, values: { ...usualValues, perception_noise: 0 } });
    expect(usual.avoided_perceived_ppm / usual.perceiving_weeks).toBeGreaterThan(3000);
    expect(noiseless.avoided_perceived_ppm / noiseless.perceiving_weeks).toBeGreaterThan(1000);
  });

  it("are none with those who have nobody with the service whom they sent", () => {
    const perceived = new Set<number>();
    let weeks = 0;
    let was = new Float64Array(1000).fill(1);
    // The window has moved on by the end of the week: nobody was there where there was nobody in the week before either.
    runChanged({ copies: 1, weeks: 40, look: ({ state }) => {
      const { sum } = state.windows.ownBefore;
      state.columns.referrer.facts.avoided_as_perceived.forEach((seen, i) => {
        if (was[i] + sum[i] > 0 || Number.isNaN(seen)) return;
        perceived.add(seen);
        weeks += 1;
      });
      was = Float64Array.from(sum);
    } });
    expect(weeks).toBeGreaterThan(100);
    expect([...perceived]).toEqual([0]);
  });
});

describe("workload", () => {
  it("is 0.6 on average, fuller in the deprived practice with long lists than in the affluent one", () => {
    const byPractice = new Map<string, number>();
    const total = runChanged({ look: ({ count }) => {
      for (const { code } of demonstration.networks[0].practices) byPractice.set(code, (byPractice.get(code) ?? 0) + count("workload_ppm", `practice ${code}`) / count("referrer_weeks", `practice ${code}`));
    } });
    expect(total.workload_ppm / total.referrer_weeks / 1e6).toBeGreaterThan(0.57);
    expect(total.workload_ppm / total.referrer_weeks / 1e6).toBeLessThan(0.63);
    expect(byPractice.get("DEMO01")!).toBeGreaterThan(byPractice.get("DEMO05")!);
  });
});
