import type { TallyName } from "../tallies.js";
import { byPost, byPractice, matters, type Ratio } from "./declare.js";

type Better = Ratio["better"];

/** The mean of a state over link workers in post. */
const ofLinkWorkers = (label: string, about: string, numerator: TallyName, better: Better): Ratio => ({ label, about: `${about}, mean of those in post (latent, 0 to 1)`, unit: "0 to 1", numerator, denominator: "people_in_post_weeks", scale: 1e-6, groups: byPost, better, decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" });

/** The mean of a state over those who can refer. */
const ofReferrers = (label: string, about: string, numerator: TallyName, better: Better): Ratio => ({ label, about: `${about}, mean of those who can refer (latent, 0 to 1)`, unit: "0 to 1", numerator, denominator: "referrer_weeks", scale: 1e-6, groups: byPractice, better, decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" });

/** What is latent, apart from what happened and from what an indicator shows. */
export const latentMetrics = {
  pressure: ofLinkWorkers("Pressure", "Pressure to get through people or to score", "pressure_ppm", "lower"),
  isolation: ofLinkWorkers("Isolation", "How alone link workers feel with the work", "isolation_ppm", "lower"),
  overwhelm: ofLinkWorkers("Overwhelm", "How far it is more than they can carry", "overwhelm_ppm", "lower"),
  job_discrepancy: ofLinkWorkers("Job unlike the one taken", "How far the job is not the one they took", "job_discrepancy_ppm", "lower"),
  support_felt: ofLinkWorkers("Support felt", "How far link workers feel backed", "support_felt_ppm", "higher"),
  feeling_valued: ofLinkWorkers("Feeling valued", "How far link workers feel that they count", "feeling_valued_ppm", "higher"),
  involvement: ofLinkWorkers("Involvement", "How far they throw themselves in", "involvement_ppm", "higher"),
  understanding: ofReferrers("Understanding of the role", "How well staff see what she is for", "understanding_ppm", "higher"),
  resentment: ofReferrers("Resentment of staff", "Vexation with the service, or with her", "resentment_ppm", "lower"),
  readiness: ofReferrers("Readiness to refer", "How readily staff would send a patient", "readiness_ppm", "higher"),
} as const satisfies Record<string, Ratio>;
