import { measured, usual, type UsualLevel } from "./usual-level.js";

/** Who comes, by which way, and what comes of it, in an ordinary network. */
export const usualComingOut: readonly UsualLevel[] = [
  usual("Allowed by standard criteria, of those recognised", "share", 0.75, [0.6, 0.85], "assumed", measured("allowed", "recognised")),
  usual("Offers by other routes", "share", 0.15, [0.05, 0.35], "assumed; F72", measured("offered_other_routes", "offered")),
  usual("Offers to people who came of themselves, having met her", "share", 0.05, [0.01, 0.1], "assumed; F72", measured("offered_directly", "offered")),
  usual("Wellbeing when referred", "points of 7 to 35", 18.5, [17.5, 19.5], "assumed; T22, T29, T30", measured("wellbeing_referred", "measured", 0.001)),
  usual("Wellbeing 26 weeks later, as it looks", "points", 2.3, [1.5, 3], "assumed; T22, T29", measured("wellbeing_change", "measured", 0.001)),
  usual("The same without the service", "points", 1.5, [1, 2], "assumed", measured("wellbeing_without", "measured", 0.001)),
  usual("The difference: what the service does", "points", 0.8, [0, 1.6], "assumed; T30", measured("wellbeing_benefit", "measured", 0.001)),
  usual("GP consultations after against before, without any effect", "times", 0.81, [0.75, 0.87], "derived; below the fall of T21 and T27", measured("gp_without", "gp_before")),
  usual("GP consultations of the engaged, with the service against without", "times", 0.94, [0.88, 1.03], "assumed; T28", measured("gp_after_engaged", "gp_without_engaged")),
  usual("Sent to the GP, of those seen", "share", 0.15, [0.05, 0.3], "assumed; F39", measured("sent_to_gp", "seen")),
  usual("Wait for outside services", "weeks", 11, [4, 26], "assumed; F80", measured("outside_wait_milli", "weeks", 0.001)),
];
