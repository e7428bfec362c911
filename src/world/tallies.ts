import { latentTallies } from "./tallies/latent.js";
import { network, person, post, practice, type Tally } from "./tallies/declare.js";
import { comingOutTallies, entranceTallies } from "./tallies/coming-out.js";
import { groupTallies } from "./tallies/groups.js";
import { managerTallies } from "./tallies/managers.js";
import { practiceTallies } from "./tallies/inside-practices.js";
import { moneyTallies } from "./tallies/money.js";
import { postTallies } from "./tallies/posts.js";
import { timeTallies } from "./tallies/time.js";

/** All that is counted. */
export const tallies = {
  registered_weeks: person("Registered people, summed over weeks"),
  adult_weeks: person("Adults, summed over weeks"),
  need_weeks: person("Adults in need, summed over weeks"),
  consultations_in_need: person("GP consultations by people in need"),
  recognised: person("Consultations in which a need was recognised, of people not already with the service or lately offered"),
  allowed: person("Of these, allowed by the criteria"),
  refused: person("People whom the clinician would have offered a referral, had the criteria allowed it"),
  offered: person("Referrals offered"),
  offered_unsuitable: person("Of these, to people the service cannot help"),
  referred: person("Referrals offered and agreed"),
  sent_back: person("Referrals sent back as unsuitable"),
  not_reached: person("Referred people who could not be reached or declined at the first call"),
  gave_up: person("Referred people who gave up while waiting"),
  lost_first: person("Referred people who missed the first appointment and were lost"),
  seen: person("People who attended a first contact"),
  wait_weeks: person("Weeks waited by the people seen, summed"),
  left_waiting_weeks: person("Weeks waited by everybody who stopped waiting, however it ended, summed"),
  waiting_weeks: person("People waiting, summed over weeks"),
  case_weeks: person("Open cases, summed over weeks"),
  contacts: person("Contacts with patients, first ones included"),
  contacts_person_centred: person("Of these, contacts that followed the person"),
  appointments: person("Appointments held or missed"),
  missed: person("Appointments missed"),
  engaged: person("People who had their third contact"),
  lost_touch: person("People seen who stopped coming because the next contact was too long in coming"),
  closed: person("Cases closed after at least one contact"),
  closed_spell_weeks: person("Weeks from first contact to closing, summed over the closed"),
  ...groupTallies,
  ...entranceTallies,
  ...comingOutTallies,
  leavers: post("Link workers who left"),
  ...postTallies,
  starters: post("Link workers who took up a post"),
  people_in_post_weeks: post("Link workers in post, summed over weeks"),
  funded_mfte_weeks: post("Funded posts in thousandths of a full-time equivalent, summed over weeks"),
  in_post_mfte_weeks: post("The same for posts with somebody in them"),
  vacant_mfte_weeks: post("The same for posts with nobody in them"),
  tenure_weeks: post("Weeks in post of the leavers, summed"),
  intention_ppm: post("Intention to leave in millionths, summed over link workers and weeks"),
  patient_minutes: post("Minutes that link workers had for patients"),
  patient_minutes_used: post("Of these, used"),
  ...timeTallies,
  placement_weeks: practice("Link workers in practices, summed over weeks"),
  inclusion_ppm: practice("Inclusion in millionths, summed over placements and weeks"),
  adjustment_ppm: practice("Adjustment in millionths, summed over placements and weeks"),
  bolted_on_weeks: practice("Placements that are bolted on, summed over weeks"),
  fitting_in_weeks: practice("Placements that are fitting in, summed over weeks"),
  belonging_weeks: practice("Placements that belong, summed over weeks"),
  paused_weeks: network("Weeks in which the service had paused referrals"),
  weeks: network("Weeks"),
  ...managerTallies,
  ...latentTallies,
  ...moneyTallies,
  ...practiceTallies,
} as const satisfies Record<string, Tally>;

export type TallyName = keyof typeof tallies;
export const tallyNames = Object.keys(tallies) as TallyName[];

const rows: ReadonlyMap<TallyName, number> = new Map(tallyNames.map((name, row) => [name, row]));

/** Row of a tally in the table of counts. Found in a map: looked up by name in an object, it took three times as long. */
export function tallyRow(name: TallyName): number {
  return rows.get(name)!;
}
