import { network, person } from "./declare.js";

/** By which way people come, and who they are. */
export const entranceTallies = {
  needs_begun: person("Adults in whom a need arose"),
  consulted_or_met: person("Of people in need, those who consulted a GP or met the link worker for the first time since it arose"),
  met: person("Meetings of people in need with the link worker outside the surgery"),
  met_weeks: person("People who met her so and are not with the service, summed over weeks"),
  offered_other_routes: person("Offers that came of no consultation: reception, other services, people who came of themselves"),
  referred_other_routes: person("Of these, agreed"),
  offered_directly: person("Of the offers that came of no consultation, people who had met the link worker and came to her"),
  referred_directly: person("Of these, agreed"),
  seen_seldom: person("Of the people seen, those who seldom come to the surgery"),
} as const;

/** What came of it. Points of wellbeing are summed in thousandths. */
export const comingOutTallies = {
  sent_to_gp: person("People first seen who were sent to the GP with a medical need"),
  consultations_avoided: person("GP consultations that the service did away with: they would have taken place without it"),
  consultations_created: person("GP consultations that would not have taken place without the service"),
  followed: person("People in need who were referred 26 weeks ago"),
  gp_before: person("Their GP consultations in the 26 weeks before, the one included in which they were referred"),
  gp_after: person("Their GP consultations in the 26 weeks after"),
  gp_without: person("What those would have been without the service"),
  followed_engaged: person("Of the people referred 26 weeks ago, those who have had three contacts"),
  gp_before_engaged: person("GP consultations of these in the 26 weeks before"),
  gp_after_engaged: person("GP consultations of these in the 26 weeks after"),
  gp_without_engaged: person("What those would have been without the service"),
  measured_13: person("People who were referred 13 weeks ago and seen since"),
  wellbeing_change_13: person("How much higher their wellbeing is than when they were referred, in thousandths of a point"),
  wellbeing_benefit_13: person("How much of that the service did, in thousandths of a point"),
  measured: person("People who were referred 26 weeks ago and seen since"),
  wellbeing_referred: person("Their wellbeing when they were referred, in thousandths of a point"),
  wellbeing_change: person("How much higher it is now, in thousandths of a point"),
  wellbeing_without: person("How much higher it would be without the service, in thousandths of a point"),
  wellbeing_benefit: person("The difference of the two: what the service did, in thousandths of a point"),
  benefited: person("People referred 26 weeks ago and seen since whom the service did 1.5 points of good or more"),
  basic_decided: person("Outside decisions about a basic need"),
  basic_met: person("Of these, the need was met"),
  held_open_weeks: person("Open cases that wait for an outside decision, without contact, summed over weeks"),
  outside_wait_milli: network("Wait for outside services in thousandths of a week, summed over weeks"),
} as const;
