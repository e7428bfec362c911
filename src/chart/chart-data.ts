/**
 * What a chart is drawn from. Everything statistical (means, intervals, shares, verdicts) is already in these types:
 * a chart computes positions and words, never a statistic. The forest is drawn from `Comparison` of the answer room.
 */

/** One moment of a series. null where nothing was measured: the line then has a gap. */
export interface FanPoint {
  /** Weeks since the end of the warm-up. */
  week: number;
  mean: number | null;
  /** Nine runs in ten. */
  lo90: number | null;
  hi90: number | null;
}

export interface FanScenario {
  name: string;
  /** As readers know it; else the context's title, else its name. */
  title?: string;
  points: readonly FanPoint[];
}

/** One metric over time under several scenarios, in its unit. The first scenario is the one the others are read against. */
export interface FanSeries {
  metric: string;
  unit: string;
  /** As readers know the metric; else the context's title, else its name. */
  title?: string;
  scenarios: readonly FanScenario[];
}

/** How many reached one stage under one scenario. Shares are in 0 to 1, null where there was nobody before. */
export interface FunnelCount {
  /** Name of a scenario of the funnel. */
  scenario: string;
  count: number | null;
  /** Share of the stage of which this one is a part. */
  shareOfBefore: number | null;
  /** Share of the first stage that counts the same. */
  shareOfFirst: number | null;
}

export interface FunnelStage {
  stage: string;
  /** How the stage reads after "people": `in need`, `referred`. */
  label: string;
  /** What is counted, such as `GP consultations`; `People` if left out. Each kind has a scale of its own. */
  counted?: string;
  /** Label of the stage of which this one is a part; that before it if left out, null where it is a part of none. */
  of?: string | null;
  counts: readonly FunnelCount[];
}

/** The pathway as stages in order. The first scenario of the counts is as usual, with at most two beside it. */
export interface FunnelData {
  stages: readonly FunnelStage[];
}

/** Where and when, and how names are said to readers. Names without a title are read with spaces for underscores and hyphens. */
export interface ChartContext {
  place: string;
  period: string;
  /** Whether the quintiles of the people there are derived by a rule, which then stands beside what is said by quintile. */
  quintilesDerived?: boolean;
  scenarios?: Readonly<Record<string, string>>;
  metrics?: Readonly<Record<string, { title: string; decimals?: number }>>;
}

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A Vega-Lite specification as plain data, with its data inline. */
export interface ChartSpec {
  readonly [key: string]: Json;
}

/** What a reader who cannot see the picture is told. */
export interface ChartWords {
  /** Active title, at most ten words. */
  title: string;
  /** How the chart is to be read. */
  description: string;
  /** What the chart shows, with its numbers. */
  alt: string;
}

/** A chart before it is rendered. */
export interface DrawnChart extends ChartWords {
  spec: ChartSpec;
}

/** A chart as files. `svg` is UTF-8 text, `png` has twice the pixels of the SVG's width and height. */
export interface RenderedChart extends DrawnChart {
  svg: string;
  png: Uint8Array;
  /** Characters that the shipped font has no sign for: a box in the PNG, the reader's own font in the SVG. */
  missing: string[];
}
