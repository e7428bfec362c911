import { network, person, post, practice } from "./declare.js";

/** What goes on inside practices. */
export const practiceTallies = {
  reports: person("Closed cases of which whoever had sent the person was told how she got on"),
  passed_on: person("Open cases passed on when their link worker left"),
  closed_early: person("Cases closed though their work was not done"),
  taken_first: person("People seen who were put before longer waits because they were likely to score well"),
  meetings_attended: practice("Team meetings that link workers were asked to and came to"),
  invited_in: practice("Times that a link worker was drawn into something the team does"),
  words_had: practice("Words had between link workers and those who refer, in passing or at a meeting"),
  missed_seen: practice("Missed appointments seen by somebody next door"),
  absences_seen: practice("Times that somebody who refers noticed that no link worker had been in the building for weeks"),
  workload_ppm: practice("Workload of those who refer in millionths, summed over them and over weeks"),
  perceiving_weeks: practice("Those who refer and had consultations to judge by, summed over weeks"),
  avoided_perceived_ppm: practice("Consultations believed gone, as a share of those for what is not medical, in millionths, summed over those who judge and over weeks"),
  considering_weeks: post("Link workers who consider leaving (intention above one half), summed over weeks"),
  in_post_tenure_weeks: post("Weeks in post of those who are in post, summed over them and over weeks"),
  practice_spread_ppm: network("Spread between practices (coefficient of variation) of referrals in the last 52 weeks, in millionths, summed over weeks"),
  practice_spread_weeks: network("Weeks in which it could be reckoned"),
  referrer_spread_ppm: network("Spread between those who refer (coefficient of variation) of their referrals in the last 52 weeks, in millionths, summed over weeks"),
  referrer_spread_weeks: network("Weeks in which it could be reckoned"),
} as const;
