import type { PracticeSetting, Setting } from "../setting/setting.js";

/** Kinds of network that differ in who lives there, and in nothing else. */
export const networkKinds = ["ordinary", "deprived", "affluent"] as const;

export type NetworkKind = (typeof networkKinds)[number];

/** Shares of the list by deprivation quintile, most deprived first: 55 % in the lowest fifth, and 50 % in the highest. */
const mixes: Record<Exclude<NetworkKind, "ordinary">, PracticeSetting["quintiles"]> = {
  deprived: [0.55, 0.2, 0.13, 0.08, 0.04],
  affluent: [0.04, 0.08, 0.14, 0.24, 0.5],
};

/** The same network with the people of this kind in every practice; an ordinary one keeps its own. Size, posts and groups stay. */
export function peopleWith(setting: Setting, kind: NetworkKind): Setting {
  if (kind === "ordinary") return setting;
  const quintiles = mixes[kind];
  const networks = setting.networks.map((network) => ({ ...network, practices: network.practices.map((practice) => ({ ...practice, quintiles })) }));
  return { ...setting, networks };
}
