import { kindsOfNeed, type KindOfNeed } from "../kinds-of-need.js";
import type { GroupSetting } from "../setting.js";
import { apportion } from "./apportion.js";
import type { Mix } from "./deprivation-mix.js";

/** An ordinary network of 45,000 people uses 30 groups with 180 places, seven tenths of them small. All assumed. */
const usualGroups = { people: 45_000, groups: 30, places: 180, shareSmall: 0.7 } as const;

/** Shares of main need by kind, in which places are given. Assumed. */
const sharesOfNeed: Readonly<Record<KindOfNeed, number>> = { isolation: 25, low_mood: 25, money: 18, healthy_living: 15, housing: 9, other: 8 };

/** A large group has this many times the places of a small one. Assumed. */
const placesOfLarge = 2.5;

const words: Readonly<Record<KindOfNeed, string>> = {
  isolation: "Company group",
  low_mood: "Wellbeing group",
  money: "Money advice",
  healthy_living: "Activity group",
  housing: "Housing advice",
  other: "Carers and bereavement group",
};

/** Groups per person against an even mix: 0.7 times as many for the most deprived fifth as for the least, even steps between. */
export function factorByDeprivation(mix: Mix): number {
  const [least, most] = [0.7, 1];
  const even = (least + most) / 2;
  return mix.reduce((sum, share, k) => sum + share * (least + ((most - least) * k) / 4), 0) / even;
}

/**
 * The groups of a network of which nothing is known: counts, sizes and places from the usual levels, by kind of need.
 * Nothing about them is real, and their names say so.
 */
export function assumeGroups(network: string, people: number, mix: Mix): GroupSetting[] {
  const scale = (people / usualGroups.people) * factorByDeprivation(mix);
  const weights = kindsOfNeed.map((kind) => sharesOfNeed[kind]);
  const count = Math.max(kindsOfNeed.length, Math.round(usualGroups.groups * scale));
  // At least one group of each kind, the rest in proportion to need.
  const perKind = apportion(count - kindsOfNeed.length, weights).map((more) => more + 1);
  const placesPerKind = apportion(Math.max(count, Math.round(usualGroups.places * scale)), weights);
  const isLarge = chooseLarge(perKind, Math.round(count * (1 - usualGroups.shareSmall)));
  const groups: GroupSetting[] = [];
  kindsOfNeed.forEach((kind, k) => {
    const places = apportion(placesPerKind[k], isLarge[k].map((large) => (large ? placesOfLarge : 1)));
    isLarge[k].forEach((large, n) => {
      const id = `${network}-G${String(groups.length + 1).padStart(2, "0")}`;
      groups.push({ id, name: `${words[kind]} ${n + 1} (assumed)`, serves: [kind], places: places[n], size: large ? "large" : "small" });
    });
  });
  return groups;
}

/** Which groups of each kind are large: the first of a kind before the second of any, in the order of the kinds. */
function chooseLarge(perKind: readonly number[], large: number): boolean[][] {
  const chosen = perKind.map((count) => Array.from({ length: count }, () => false));
  let left = large;
  for (let n = 0; left > 0 && n < Math.max(...perKind); n += 1) {
    for (const kind of chosen) {
      if (left === 0 || n >= kind.length) continue;
      kind[n] = true;
      left -= 1;
    }
  }
  return chosen;
}
