import { choiceLever, cost } from "./declare.js";

/** What is settled for each post. */
export const linkWorkerLevers = {
  employer: choiceLever("link_worker", "pcn", ["pcn", "vcse", "other"], "Who employs her. As usual, whoever the setting says", [cost("money", "employed elsewhere, 2,400 pounds a year for each full-time post to the other organisation"), cost("link workers' hours", "employed elsewhere, 0.5 hours a week with the other organisation")], "T7 (up to 2,400 pounds when subcontracted); N14 for the mix"),
  base: choiceLever("link_worker", "practice", ["practice", "head_office"], "Where she works from", [cost("link workers' hours", "from a head office, 1 hour a week more of travel"), cost("money", "a desk at a head office, 1,200 pounds a year")], "assumed; N18"),
} as const;
