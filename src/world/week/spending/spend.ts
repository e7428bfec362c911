import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { addToWindow } from "../../state/window.js";
import { countNetwork } from "../count.js";

/** The kinds of cost to the network. */
export type Cost = "cost_pay" | "cost_managers" | "cost_recruiting" | "cost_support" | "cost_groups" | "cost_other";

/** Spends money of the network's: whole pence of one kind, part of the cost of the service and of the year's spending. */
export function spend(place: Place, { windows, counts }: Pick<NetworkState, "windows" | "counts">, kind: Cost, pounds: number): void {
  const pence = Math.round(pounds * 100);
  countNetwork(counts, place, kind, pence);
  countNetwork(counts, place, "cost_pence", pence);
  addToWindow(windows.spending, 0, pence);
}
