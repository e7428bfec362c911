import { network, practice } from "./declare.js";

/** The time of managers, and what goes wrong. */
export const managerTallies = {
  bandwidth_ppm: network("Bandwidth of managers in millionths, summed over weeks"),
  managers_asked_minutes: network("Minutes of managers' time that the service asked for"),
  reviews_held: network("Reviews held"),
  reviews_put_off: network("Reviews put off because managers had no time"),
  problems_arisen: practice("Problems that arose in how a link worker works in a practice"),
  problems_settled: practice("Problems that were settled"),
  problems_dropped: practice("Problems that ended because she left"),
  problem_weeks: practice("Problems open, summed over weeks"),
} as const;
