import { beforeAll, describe, expect, test } from "vitest";
import { realist } from "./realist.js";
import { makeFolder } from "./temporary-folder.js";

const cwd = makeFolder();
const explain = (...words: string[]): ReturnType<typeof realist> => realist(["explain", "output/first", ...words], { cwd });

describe("explain", () => {
  beforeAll(() => {
    realist(["init", "."], { cwd });
    realist(["run", "as-usual", "wider-criteria", "--theory", "null", "--replicates", "2", "--weeks", "26", "--out", "output/first"], { cwd });
  });

  test("with no theory the world is all of it", () => {
    const { code, out } = explain("--scenario", "wider-criteria", "--metric", "referral_rate", "--pairs", "2", "--json");
    expect(code).toBe(0);
    const { total, world, contributions, interaction } = JSON.parse(out) as { total: { estimate: number }; world: object; contributions: unknown[]; interaction: { estimate: number } };
    expect(total.estimate).toBeGreaterThan(0);
    expect(world).toEqual(total);
    expect(contributions).toEqual([]);
    expect(interaction.estimate).toBe(0);
  });

  test("tells a life in two columns, the same on any call", () => {
    const first = explain("--scenario", "wider-criteria", "--agent", "patient");
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^The person DEMO\d+\/\d+, with no theory at all, in draw 0, replicate 0/);
    const who = /^The person (\S+),/.exec(first.out)![1];
    expect(explain("--scenario", "wider-criteria", "--agent", `patient:${who}`).out).toBe(first.out);
    const { life } = JSON.parse(explain("--scenario", "wider-criteria", "--agent", "post:DEMO-P1", "--json").out) as { life: { agent: string; events: { scenario: string; week: number; date: string; what: string; words: string; cmocs: unknown[] }[] } };
    expect(life.agent).toBe("post:DEMO-P1");
    expect(new Set(life.events.map(({ scenario }) => scenario))).toEqual(new Set(["as-usual", "wider-criteria"]));
    expect(life.events[0]).toMatchObject({ week: 0, date: "year 1, week 1" });
  });

  test.each([
    [["--scenario", "wider-criteria"], 2, /neither is named/],
    [["--metric", "uptake"], 2, /needs the option --scenario/],
    [["--scenario", "wider", "--metric", "uptake"], 2, /no scenario "wider"[\s\S]*Known here: wider-criteria/],
    [["--scenario", "as-usual", "--metric", "uptake"], 2, /is the baseline/],
    [["--scenario", "wider-criteria", "--metric", "uptak"], 2, /Did you mean "uptake"\?/],
    [["--scenario", "wider-criteria", "--metric", "uptake", "--draw", "0"], 2, /no --agent is named/],
    [["--scenario", "wider-criteria", "--agent", "post:DEMO-P8"], 2, /no post "DEMO-P8"/],
  ] as [string[], number, RegExp][])("%j ends with %d", (words, code, message) => {
    const answer = explain(...words);
    expect(answer.code).toBe(code);
    expect(answer.out).toBe("");
    expect(answer.err).toMatch(message);
  });
});
