import { placeProblem } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Setting } from "../setting/setting.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { sayLeverTwice, sayNetworkInPart, sayPracticeNotThere, sayPracticeTwice } from "./messages.js";
import type { PlacedChange } from "./read-changes.js";

/** The agent that decides for all practices of a network at once. */
const networkAgent = "pcn";

/** A lever set twice for the same practices from the same week has no answer: it is refused, never silently decided. */
export function checkClashes(changes: readonly PlacedChange[], problems: ProblemList): void {
  changes.forEach(({ change, place }, index) => {
    for (const { change: earlier } of changes.slice(0, index)) {
      if (earlier.lever !== change.lever || earlier.fromWeek !== change.fromWeek) continue;
      const shared = change.practices === null ? earlier.practices : earlier.practices === null ? change.practices : change.practices.filter((code) => earlier.practices!.includes(code));
      if (shared !== null && shared.length === 0) continue;
      problems.add(placeProblem(sayLeverTwice(change.lever, change.fromWeek, shared), place));
      return;
    }
  });
}

/** Practices named in a change are in the setting, each once; a lever of the network is set for whole networks. */
export function checkPractices(changes: readonly PlacedChange[], setting: Setting, vocabulary: Vocabulary, problems: ProblemList): void {
  const known = new Set(setting.networks.flatMap((network) => network.practices.map((practice) => practice.code)));
  for (const { change, place, practices } of changes) {
    practices.forEach(({ value, place: at }, index) => {
      if (!known.has(value)) problems.add(placeProblem(sayPracticeNotThere(value, setting.name, [...known]), at));
      else if (practices.findIndex((other) => other.value === value) < index) problems.add(placeProblem(sayPracticeTwice(value), at));
    });
    if (change.practices === null || vocabulary.levers[change.lever].of !== networkAgent) continue;
    for (const network of setting.networks) {
      const missing = network.practices.map((practice) => practice.code).filter((code) => !change.practices!.includes(code));
      if (missing.length > 0 && missing.length < network.practices.length) problems.add(placeProblem(sayNetworkInPart(change.lever, network.code, missing), place));
    }
  }
}
