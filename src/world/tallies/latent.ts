import { post, practice, type Tally } from "./declare.js";

const latent = (state: string, of: string): string => `${state} in millionths, summed over ${of} and weeks`;

/** What is latent: never an outcome, shown so that a theory can be looked into. */
export const latentTallies = {
  pressure_ppm: post(latent("Pressure", "link workers")),
  isolation_ppm: post(latent("Isolation", "link workers")),
  overwhelm_ppm: post(latent("Overwhelm", "link workers")),
  job_discrepancy_ppm: post(latent("Mismatch of the job", "link workers")),
  support_felt_ppm: post(latent("Support felt", "link workers")),
  feeling_valued_ppm: post(latent("Feeling valued", "link workers")),
  involvement_ppm: post(latent("Involvement", "link workers")),
  referrer_weeks: practice("People who can refer, summed over weeks"),
  understanding_ppm: practice(latent("Understanding of the role", "referrers")),
  resentment_ppm: practice(latent("Resentment", "referrers")),
  readiness_ppm: practice(latent("Readiness to refer", "referrers")),
} as const satisfies Record<string, Tally>;
