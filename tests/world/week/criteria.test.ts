import { describe, expect, it } from "vitest";
import { levers } from "../../../src/world/levers/index.js";
import { usualValues } from "../../../src/world/levels.js";
import { layOutPlace } from "../../../src/world/state/place.js";
import { isAllowed, type NeedInQuestion } from "../../../src/world/week/criteria.js";
import { runKey } from "../../../src/random/keys.js";
import { demonstration } from "../../simulate/demonstration.js";

const place = layOutPlace(demonstration.networks[0], usualValues, runKey("criteria", 0, 0));
const [broad, standard, narrow] = (["broad", "standard", "narrow"] as const).map((word) => levers.referral_criteria.words.indexOf(word));
const { age, condition } = place.people;
const find = (least: number, most: number, hasCondition: 0 | 1): number => age.findIndex((years, person) => years >= least && years <= most && condition[person] === hasCondition);
const money: NeedInQuestion = { kind: 2, basic: 0, complexity: 0.5 };

describe("criteria", () => {
  it("narrow ones let in people of 40 to 74 with a long-term condition, and nobody else", () => {
    expect([find(40, 40, 1), find(74, 74, 1)].map((person) => isAllowed(place, narrow, person, money))).toEqual([true, true]);
    expect([find(39, 39, 1), find(75, 75, 1), find(50, 60, 0)].map((person) => isAllowed(place, narrow, person, money))).toEqual([false, false, false]);
  });

  it("standard ones turn away somebody without a condition who is short of nothing basic and neither lonely nor low", () => {
    const person = find(20, 39, 0);
    expect(isAllowed(place, standard, person, money)).toBe(false);
    expect(isAllowed(place, standard, person, { ...money, basic: 1 })).toBe(true);
    expect(isAllowed(place, standard, person, { ...money, kind: 0 })).toBe(true);
    expect(isAllowed(place, broad, person, money)).toBe(true);
  });

  it("leave the most complex needs to others: the last 5 % even where broad, the last 11 % where standard", () => {
    const person = find(40, 74, 1);
    expect([0.94, 0.96].map((complexity) => isAllowed(place, broad, person, { ...money, complexity }))).toEqual([true, false]);
    expect([0.88, 0.9].map((complexity) => isAllowed(place, standard, person, { ...money, complexity }))).toEqual([true, false]);
  });

  it("let in nobody whom wider ones do not, and of people in need about 0.95, 0.75 and 0.32", () => {
    const allowed = [0, 0, 0];
    let people = 0;
    for (let person = 0; person < place.adults; person += 3) {
      for (let kind = 0; kind < 6; kind++) {
        const need = { kind, basic: (person + kind) % 4 === 0 ? 1 : 0, complexity: ((person * 7 + kind) % 101) / 101 };
        const [wide, usual, close] = [broad, standard, narrow].map((criteria) => isAllowed(place, criteria, person, need));
        expect((!close || usual) && (!usual || wide)).toBe(true);
        // As common as kinds of need are: 25, 25, 18, 15, 9 and 8 %.
        const weight = [25, 25, 18, 15, 9, 8][kind];
        people += weight;
        [wide, usual, close].forEach((one, i) => (allowed[i] += one ? weight : 0));
      }
    }
    [0.95, 0.75, 0.32].forEach((share, i) => expect(Math.abs(allowed[i] / people - share)).toBeLessThan(0.03));
  });
});
