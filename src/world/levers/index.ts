import type { Lever } from "../../vocabulary/vocabulary.js";
import { linkWorkerLevers } from "./link-worker.js";
import { pcnLevers } from "./pcn.js";
import { practiceLevers } from "./practice.js";

/** What a scenario may set. Each has one owner, and each takes hours, money or room from something else. */
export const levers = { ...practiceLevers, ...linkWorkerLevers, ...pcnLevers } as const satisfies Record<string, Lever>;

export type LeverName = keyof typeof levers;
