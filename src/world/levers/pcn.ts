import { choiceLever, cost, degreeLever, numberLever, optionalLever } from "./declare.js";

const hers = "link workers' hours";
const managers = "managers' hours";
const money = "money";

/** What the network decides. */
export const pcnLevers = {
  throughput_target: optionalLever("pcn", 200, "people a year", [100, 400], "New patients a year that a full-time link worker is asked to see; `none` for no target", [cost(hers, "0.5 hours a week for a full-time post, spent on reporting against it")], "T10 (200 to 250 people a year)"),
  judged_by: choiceLever("pcn", "throughput", ["throughput", "experience"], "What link workers are judged by", [cost(hers, "judged by experience, 0.5 hours a week for a full-time post, spent on asking patients and writing it up"), cost(money, "judged by experience, 1,500 pounds a year for a survey")], "assumed; L27"),
  outcome_payment: degreeLever("pcn", 0.1, "Share of the money that hangs on recorded outcomes", [cost(hers, "up to 6 minutes a contact more on forms"), cost(money, "up to 5,000 pounds a year for checking the claims")], "assumed; L20, F07"),
  data_burden: degreeLever("pcn", 0.4, "How much is to be recorded of each contact", [cost(hers, "4 minutes a contact, and up to 21 more, for each contact recorded in full")], "assumed; F42"),
  data_relevance: degreeLever("pcn", 0.4, "How plainly what is recorded serves the patient: results are brought back and gone over together", [cost(hers, "up to 0.3 hours a week for a full-time post"), cost(managers, "up to 20 hours a year")], "assumed; L09"),
  consultation: degreeLever("pcn", 0.4, "How far those concerned are asked before the way of working is fixed", [cost(managers, "up to 40 hours, each time it is raised")], "assumed; F50"),
  standardisation: degreeLever("pcn", 0.5, "One model for all practices", [cost(managers, "up to 30 hours, each time it is raised; the less of it, the more tailoring: up to 4 hours a practice a year")]),
  vcse_recognition: degreeLever("pcn", 0.5, "Place given to the voluntary sector in planning", [cost(managers, "up to 30 hours a year"), cost(hers, "up to 0.3 hours a week for a full-time post, in meetings with groups")], "assumed; F59"),
  vcse_funding: numberLever("pcn", 0, "pounds a year", [0, 200_000], "Money put into places at groups, beyond what they have as usual", [cost(money, "what is put in; 120 pounds for one person's stay")], "assumed; L11, T33"),
  networking_hours: numberLever("pcn", 2.5, "hours a week", [0, 8], "Hours a week of a full-time post that are kept for getting to know groups", [cost(hers, "what is kept")], "assumed; L04, L26"),
  supervision: degreeLever("pcn", 0.4, "Supervision given to link workers, 1 for a named supervisor and an hour and a half a month", [cost(hers, "up to 1.5 hours a month"), cost(money, "up to 60 pounds a month for each of them")], "T1 (39 % had clinical supervision)"),
  training: degreeLever("pcn", 0.5, "Training on offer", [cost(hers, "up to 1.6 hours a week for a full-time post"), cost(money, "up to 800 pounds a year for each of them")], "assumed; L23"),
  review_every_weeks: optionalLever("pcn", 26, "weeks", [4, 104], "How often the network looks at how the role is going; `none` for never", [cost(managers, "6 hours a review"), cost(hers, "2 hours a review")], "assumed; L15"),
  autonomy: degreeLever("pcn", 0.5, "How free link workers are to decide where, how and for how long they see people", [cost(hers, "up to 1.2 hours a week of travel, since more contacts are held away from the surgery")], "assumed; L24, F71"),
  appointment_minutes: numberLever("pcn", 60, "minutes", [15, 90], "Length of a first appointment; further ones keep their share of it", [cost(hers, "the minutes themselves")], "N08, T12"),
  practices_per_link_worker: optionalLever("pcn", "none", "practices", [1, 12], "Practices that each link worker serves; `none` for as the setting has it", [cost(hers, "0.7 hours a week of travel, and a second set of everything, for each further practice")], "N06, T2 for the ends"),
  link_workers: optionalLever("pcn", "none", "full-time equivalents", [0, 20], "Funded full-time equivalents in the network; `none` for as the setting has it", [cost(money, "45,000 pounds a year for each in post, 4,000 for recruiting one")], "T6, T7"),
  further_link_workers: numberLever("pcn", 0, "full-time equivalents", [0, 20], "Full-time equivalents funded beyond what the network has, whatever that is; posts of at most one each", [cost(money, "45,000 pounds a year for each in post, 4,000 for recruiting one")], "T6, T7"),
  team_working: degreeLever("pcn", 0.4, "Time together for people in the role", [cost(hers, "up to 2 hours a week, where there is somebody to share it with")], "assumed; F73, F83"),
  outreach: degreeLever("pcn", 0.2, "Presence in the neighbourhood, where people who seldom come to the surgery can be met", [cost(hers, "up to 4 hours a week for a full-time post")], "assumed; F72"),
  framing: choiceLever("pcn", "behaviour_change", ["behaviour_change", "structural_support"], "How the plan is put to people: change what you do, or let us deal with what stands in your way", [cost(hers, "structural support takes 10 minutes more of case work at each contact with somebody whose basic need is open")], "assumed; F79"),
  need_weighted_allocation: degreeLever("pcn", 0, "How far link workers' days follow need rather than the size of lists", [cost("practices with little need", "the days that go elsewhere"), cost(hers, "up to 0.3 hours a week of travel where days are spread otherwise")], "assumed; L28"),
} as const;
