import type { NetworkSetting, PracticeSetting, Setting } from "../../setting/setting.js";
import type { UnitKind } from "./reading.js";

/** The words for units in a sentence, and the kind of group that each is in the tables. */
export const unitKinds: Readonly<Record<string, UnitKind>> = { practices: "practice", link_workers: "post", networks: "network" };

/** The words for groups in a sentence, and the first word of each in the tables. */
export const groupKinds: Readonly<Record<string, string>> = { quintile: "quintile", practice: "practice", link_worker: "post" };

type Trait<Unit> = (unit: Unit, network: NetworkSetting) => number;

/** People in the two most deprived fifths, of all on the list. */
const deprivation = ({ quintiles }: PracticeSetting): number => quintiles[0] + quintiles[1];

const practiceTraits: Readonly<Record<string, Trait<PracticeSetting>>> = {
  deprivation,
  list_size: ({ listSize }) => listSize,
  days: ({ code }, { posts }) => sum(posts.flatMap(({ placements }) => placements.filter(({ practice }) => practice === code).map(({ daysPerWeek }) => daysPerWeek))),
};

const postTraits: Readonly<Record<string, Trait<NetworkSetting["posts"][number]>>> = {
  deprivation: ({ placements }, { practices }) => average(placements.map(({ practice, daysPerWeek }) => [deprivation(practices.find(({ code }) => code === practice)!), daysPerWeek])),
  full_time_share: ({ fte }) => fte,
  practices_served: ({ placements }) => placements.length,
};

const networkTraits: Readonly<Record<string, Trait<NetworkSetting>>> = {
  deprivation: ({ practices }) => average(practices.map((practice) => [deprivation(practice), practice.listSize])),
  list_size: ({ practices }) => sum(practices.map(({ listSize }) => listSize)),
  link_workers: ({ posts }) => sum(posts.map(({ fte }) => fte)),
};

/** What is known of each unit of a kind before anything is simulated. */
export function listTraits(kind: UnitKind): string[] {
  return Object.keys({ practice: practiceTraits, post: postTraits, network: networkTraits }[kind]);
}

/** One value for each unit of a setting, in the order in which the tables have them: network by network. */
export function measureTrait(setting: Setting, kind: UnitKind, trait: string): number[] {
  switch (kind) {
    case "practice":
      return setting.networks.flatMap((network) => network.practices.map((unit) => practiceTraits[trait](unit, network)));
    case "post":
      return setting.networks.flatMap((network) => network.posts.map((unit) => postTraits[trait](unit, network)));
    case "network":
      return setting.networks.map((unit) => networkTraits[trait](unit, unit));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The mean of values, each with its weight. */
function average(pairs: readonly (readonly [value: number, weight: number])[]): number {
  return sum(pairs.map(([value, weight]) => value * weight)) / sum(pairs.map(([, weight]) => weight));
}
