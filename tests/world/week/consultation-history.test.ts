import { describe, expect, it } from "vitest";
import { clearHistory, countConsultations, noteConsultation, noteEarlier, type History } from "../../../src/world/week/consultation-history.js";

function openHistory(week: number): History {
  const column = (): Int32Array => new Int32Array(1);
  const history: History = { history0: column(), history1: column(), history2: column(), history3: column(), historyAt: column() };
  clearHistory(history, 0, week);
  return history;
}

describe("consultations week by week", () => {
  it("are counted in the weeks that end with this one: weeks 10, 12, 12 and 35 of 35 are 1 in the last 23 weeks, 3 in 24, 4 in 26", () => {
    const history = openHistory(10);
    for (const week of [10, 12, 12, 35]) noteConsultation(history, 0, week);
    expect([1, 23, 24, 25, 26, 52].map((weeks) => countConsultations(history, 0, 35, weeks))).toEqual([1, 1, 3, 3, 4, 4]);
  });

  it("fall out after 64 weeks, and three in a week are the most", () => {
    const history = openHistory(0);
    for (let n = 0; n < 5; n++) noteConsultation(history, 0, 0);
    expect(countConsultations(history, 0, 63, 64)).toBe(3);
    expect(countConsultations(history, 0, 64, 64)).toBe(0);
  });

  it("hold one in every week of a year, whatever the word they stand in", () => {
    const history = openHistory(0);
    for (let week = 0; week < 64; week++) noteConsultation(history, 0, week);
    expect([1, 13, 16, 17, 26, 32, 48, 52, 64].map((weeks) => countConsultations(history, 0, 63, weeks))).toEqual([1, 13, 16, 17, 26, 32, 48, 52, 64]);
  });

  it("may be noted for weeks gone by: 1 and 52 weeks ago are 1 in the last 52 weeks, this one included, 2 in 53", () => {
    const history = openHistory(100);
    noteEarlier(history, 0, 1);
    noteEarlier(history, 0, 52);
    expect([52, 53].map((weeks) => countConsultations(history, 0, 100, weeks))).toEqual([1, 2]);
  });
});
