import type { WeekStep } from "../../vocabulary/vocabulary.js";
import { beingThere } from "./being-there.js";
import { contacts } from "./contacts.js";
import { countingSpread } from "./counting-spread.js";
import { groupMoney } from "./group-money.js";
import { feelings } from "./feelings.js";
import { groups } from "./groups.js";
import { hours } from "./hours/index.js";
import { weekSettled } from "./hours/week-settled.js";
import { managing } from "./managing.js";
import { meeting } from "./meeting.js";
import { needs } from "./needs.js";
import { networking } from "./networking.js";
import { noticingAbsence } from "./noticing-absence.js";
import { noticingEmployers } from "./noticing-employers.js";
import { noticing } from "./noticing.js";
import { onward } from "./onward.js";
import { perceiving } from "./perceiving.js";
import { placing } from "./placing.js";
import { problems } from "./problems.js";
import { referring } from "./referring.js";
import { spending } from "./spending/index.js";
import { staff } from "./staff.js";
import { outcomes } from "./outcomes.js";
import { outreach } from "./outreach.js";
import { outside } from "./outside.js";
import { publishStep, type Step } from "./step.js";
import { supportOnOffer } from "./support-on-offer.js";
import { tellingReferrers } from "./telling-referrers.js";
import { waiting } from "./waiting.js";

/** The steps of the week that the world takes, in order. Theory follows the last. */
export const steps: readonly Step[] = [placing, beingThere, groupMoney, needs, referring, outreach, waiting, managing, problems, hours, contacts, tellingReferrers, supportOnOffer, weekSettled, outside, networking, onward, groups, outcomes, meeting, spending, staff, noticingEmployers, ...noticing, noticingAbsence, perceiving, countingSpread, feelings];

/** What people share and can use up: a path through one of these is crowding. */
export const sharedStocks = ["hours", "unpaid_effort", "budget", "managers_hours", "rooms", "queue", "places", "wait_heard", "pausing"] as const;

/** The week as it is published: the world's steps, then theory, then recording. */
export const week: readonly WeekStep[] = [
  ...steps.flatMap(publishStep),
  { step: "theory", about: "Every CMOC reads the week and moves states; the bends that it sets act next week", reads: [], writes: [] },
  { step: "recording", about: "Counts are set down at the end of each period; recording changes nothing", reads: [], writes: [] },
];
