/**
 * What an importer must know of England as a whole. Contains information from NHS England (Patients Registered at a GP
 * Practice, 1 July 2026; Primary Care Network Workforce, 30 June 2026) and OHID Fingertips (indicator 94240), licensed
 * under the Open Government Licence v3.0.
 */

/**
 * Deprivation scores (IMD 2025, weighted by registered people) of the 6,101 English practices that have one, at each
 * two-hundredth of their rank: the most deprived first, the least deprived last. Between two entries the rank is
 * interpolated, which is within 0.002 of the true rank for every practice.
 */
export const imd2025ByRank: readonly number[] = [
  65.45, 56.27, 54.57, 53.43, 51.98, 50.96, 49.97, 48.95, 47.79, 47.05, 46.20, 45.55, 44.77, 44.03,
  43.41, 42.89, 42.28, 41.73, 41.31, 40.66, 40.00, 39.70, 39.30, 38.78, 38.27, 38.05, 37.72, 37.29,
  36.93, 36.52, 36.19, 35.87, 35.53, 35.26, 34.90, 34.63, 34.25, 33.95, 33.73, 33.51, 33.27, 32.99,
  32.77, 32.54, 32.24, 31.94, 31.65, 31.42, 31.23, 31.04, 30.82, 30.49, 30.25, 29.99, 29.72, 29.41,
  29.21, 28.96, 28.76, 28.59, 28.39, 28.23, 28.05, 27.79, 27.59, 27.38, 27.19, 27.00, 26.83, 26.69,
  26.51, 26.38, 26.20, 26.06, 25.87, 25.63, 25.44, 25.26, 25.14, 24.95, 24.81, 24.64, 24.48, 24.28,
  24.10, 23.88, 23.64, 23.40, 23.23, 23.10, 22.95, 22.82, 22.64, 22.46, 22.28, 22.13, 22.00, 21.79,
  21.64, 21.51, 21.32, 21.15, 20.97, 20.82, 20.67, 20.55, 20.41, 20.29, 20.18, 20.04, 19.85, 19.71,
  19.58, 19.41, 19.28, 19.12, 18.98, 18.82, 18.68, 18.52, 18.38, 18.26, 18.10, 17.95, 17.83, 17.68,
  17.59, 17.44, 17.29, 17.19, 17.08, 16.89, 16.78, 16.66, 16.49, 16.35, 16.20, 16.07, 15.95, 15.78,
  15.67, 15.50, 15.37, 15.25, 15.13, 15.02, 14.85, 14.72, 14.59, 14.43, 14.32, 14.14, 14.01, 13.89,
  13.77, 13.63, 13.53, 13.44, 13.27, 13.12, 13.03, 12.86, 12.73, 12.61, 12.52, 12.38, 12.24, 12.15,
  11.96, 11.86, 11.73, 11.64, 11.51, 11.34, 11.19, 11.04, 10.94, 10.80, 10.66, 10.52, 10.36, 10.21,
  10.03, 9.90, 9.73, 9.55, 9.40, 9.26, 9.08, 8.87, 8.69, 8.40, 8.15, 7.88, 7.66, 7.32,
  6.95, 6.55, 6.10, 5.34, 3.92,
];

/**
 * What the share of each fifth is multiplied by, before a practice's five shares are brought to 1 again, so that England
 * (63.4 million people on the lists of those practices, spread as `spreadByDeprivation` says) has a fifth in each.
 * Needed because lists are longer where people are better off. Found by repeated proportional fitting.
 */
export const fifthFactors: readonly number[] = [1.15489, 1.2211, 1, 0.94426, 0.67418];

/**
 * The 99th percentile of link workers in post (full-time equivalents for 10,000 registered people) among the 1,271
 * networks with a return in June 2026. Some networks return staff for their neighbours: above this, a figure is cut.
 */
export const mostFtePer10000 = 1.7247;

/**
 * Link workers in post (full-time equivalents for 10,000 registered people) in all networks with a return of June 2026 taken
 * together; the mean over networks is the same to three decimals. Half of the networks have less than 0.38.
 */
export const meanFtePer10000 = 0.443;
