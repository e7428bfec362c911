import { acquaintance } from "./acquaintance.js";
import { employer } from "./employer.js";
import { group } from "./group.js";
import { linkWorker } from "./link-worker.js";
import { patient } from "./patient.js";
import { pcn } from "./pcn.js";
import { placement } from "./placement.js";
import { practice } from "./practice.js";
import { referrer } from "./referrer.js";
import { relationship } from "./relationship.js";

/** The kinds of agent of the world, by name. */
export const agents = { pcn, employer, practice, referrer, link_worker: linkWorker, placement, relationship, patient, group, acquaintance } as const;
