import { listRows } from "./made-up-agents.js";
import type { Sketch } from "./made-up-agents.js";

const sizes = { site: 2, gardener: 14, plot: 15, tending: 30 };
const siteOfGardener = (row: number): number => row % 2;
const siteOfPlot = (row: number): number => row % 2;
const gardenerOf = (tending: number): number => tending % 14;
const plotOf = (tending: number): number => (tending * 7) % 15;

/** Two sites, 14 gardeners and 15 plots; one plot in three is let for part of the year, and two gardeners have none. */
export const gardeners: Sketch = {
  sizes,
  one: {
    site: {},
    gardener: { site: siteOfGardener },
    plot: { site: siteOfPlot },
    tending: { site: (row) => siteOfPlot(plotOf(row)), gardener: gardenerOf, plot: plotOf },
  },
  many: {
    site: {
      gardeners: (row) => listRows(sizes.gardener, (gardener) => siteOfGardener(gardener) === row),
      plots: (row) => listRows(sizes.plot, (plot) => siteOfPlot(plot) === row),
    },
    gardener: {
      tendings: (row) => (row < 2 ? [] : listRows(sizes.tending, (tending) => gardenerOf(tending) === row)),
      plots: (row) => (row < 2 ? [] : [...new Set(listRows(sizes.tending, (tending) => gardenerOf(tending) === row).map(plotOf))]),
    },
    plot: { tendings: (row) => listRows(sizes.tending, (tending) => plotOf(tending) === row) },
    tending: { neighbours: (row) => listRows(sizes.tending, (tending) => tending !== row && plotOf(tending) === plotOf(row)) },
  },
  ranges: {
    "site.waiting_time": [5, 35],
    "gardener.hours_left": [0, 10],
    "gardener.hours_wanted": [2, 6],
    "gardener.years": [0, 10],
    "tending.days": [0, 4],
  },
  levers: {},
  rates: { harvest: 0.5 },
  away: (agent, row, week) => agent === "tending" && row % 3 === 0 && (week + row) % 26 < 4,
  nowAndThen: ["tending.praise", "gardener.praise"],
};
