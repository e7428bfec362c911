import { describe, expect, it } from "vitest";
import { usualValues } from "../../../src/world/levels.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

describe("a service that is overrun", () => {
  const paused: boolean[] = [];
  const referred: number[] = [];
  const waiting: number[] = [];
  // Other routes bring many more than there are hours for, and nobody gives up.
  watchNetwork({ network: demonstration.networks[0], weeks: 312, values: { ...usualValues, other_routes: 0.3, gives_up: 0.003 } }, ({ count, state }) => {
    paused.push(state.service.paused);
    referred.push(count("referred"));
    waiting.push(count("waiting_weeks"));
  });

  it("pauses, and takes nobody on while it is paused", () => {
    expect(paused).toContain(true);
    expect(paused.some((isPaused, week) => isPaused && paused[week - 1] && referred[week] > 0)).toBe(false);
  });

  it("opens again once its queue is gone: no pause goes on for half a year after the last has been seen", () => {
    const emptyFor = paused.map((_, week) => paused.slice(week, week + 26).every(Boolean) && waiting.slice(week, week + 26).every((people) => people === 0));
    expect(emptyFor.slice(0, -26)).not.toContain(true);
    expect(paused.filter((isPaused, week) => week > 0 && paused[week - 1] && !isPaused).length).toBeGreaterThan(1);
  });
});
