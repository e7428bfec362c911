import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { expectedHours } from "./contact-hours.js";

/**
 * The part of what is asked of her in a week that her hours do not hold (F84): a target of so many new people, each with the further
 * contacts that the guidance asks (T10), and all that her week is committed to. As usual about a fifth; without a target nothing.
 */
export function publishDemands(place: Place, { posts, columns }: Pick<NetworkState, "posts" | "columns">, post: number, committed: number): void {
  const target = columns.pcn.levers.throughput_target[0];
  const each = expectedHours(place, columns, 0, post, true) + place.values.guidance_contacts * expectedHours(place, columns, 0, post, false);
  const asked = committed + (Number.isNaN(target) ? 0 : (target / 52) * posts.fte[post] * each);
  columns.link_worker.facts.demands_beyond_hours[post] = Math.max(0, 1 - (posts.fte[post] * place.values.hours_at_work) / asked);
}
