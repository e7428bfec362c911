import { stages, type NetworkState } from "../../world/state/network-state.js";
import type { Watcher } from "../watcher.js";

/** What the service came to for one adult over a run. */
export interface Path {
  referred: number;
  seen: number;
  contacts: number;
  centred: number;
  connected: number;
}

/** Watches how far everybody came, to say whose story differs most between two scenarios. */
export class WatchedPaths implements Watcher {
  /** By adult. */
  readonly paths = new Map<number, Path>();
  readonly #seenSoFar = new Map<string, Path & { person: number }>();

  beforeTheory(): void {
    // Nothing here depends on what theory is about to do.
  }

  afterWeek({ columns, patients }: NetworkState): void {
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] === stages.met) continue;
      const key = `${patients.person[row]}/${patients.referral[row]}`;
      const contacts = patients.contacts[row];
      const before = this.#seenSoFar.get(key);
      if (before !== undefined && before.contacts > contacts) continue;
      this.#seenSoFar.set(key, { person: patients.person[row], referred: 1, seen: contacts > 0 ? 1 : 0, contacts, centred: patients.personCentred[row], connected: patients.connected[row] });
    }
  }

  /** Adds up the referrals of each adult. Called once, after the last week. */
  finish(): ReadonlyMap<number, Path> {
    for (const { person, ...path } of this.#seenSoFar.values()) {
      const sum = this.paths.get(person) ?? { referred: 0, seen: 0, contacts: 0, centred: 0, connected: 0 };
      this.paths.set(person, { referred: sum.referred + path.referred, seen: sum.seen + path.seen, contacts: sum.contacts + path.contacts, centred: sum.centred + path.centred, connected: sum.connected + path.connected });
    }
    return this.paths;
  }
}

/** How much a difference counts: in being seen and connected more than in one contact. */
const weights: Readonly<Record<keyof Path, number>> = { referred: 1, seen: 3, contacts: 1, centred: 1, connected: 3 };
const none: Path = { referred: 0, seen: 0, contacts: 0, centred: 0, connected: 0 };

/** The adult whose paths differ most, the first among equals; where none does, the first who was seen; null where nobody was. */
export function findMostDifferent(one: ReadonlyMap<number, Path>, other: ReadonlyMap<number, Path>): number | null {
  let best: { person: number; score: number } | null = null;
  for (const person of [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b)) {
    const [a, b] = [one.get(person) ?? none, other.get(person) ?? none];
    if (a.seen + b.seen === 0) continue;
    const score = (Object.keys(weights) as (keyof Path)[]).reduce((sum, name) => sum + weights[name] * Math.abs(a[name] - b[name]), 0);
    if (best === null || score > best.score) best = { person, score };
  }
  return best?.person ?? null;
}
