import { network, practice } from "./declare.js";

/** Money, in whole pence. The kinds of cost add up to the cost of the service. */
export const moneyTallies = {
  cost_pence: network("Cost of the service to the network, in pence"),
  cost_pay: network("Of this, salaries and on-costs"),
  cost_managers: network("Management and equipment"),
  cost_recruiting: network("Recruiting"),
  cost_support: network("Supervision and training"),
  cost_groups: network("Money put into places at groups"),
  cost_other: network("Surveys, checking of claims, other employers, desks"),
  frozen_weeks: network("Weeks in which nobody was recruited because the budget was spent"),
  practice_pence: practice("Time and money that practices put in themselves, in pence, not part of the cost to the network"),
} as const;
