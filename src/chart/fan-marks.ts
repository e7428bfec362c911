import type { Json } from "./chart-data.js";
import type { FanLine } from "./fan-lines.js";
import { baselineColour, scenarioColours, scenarioDashes } from "./palette.js";

/** How the line at a place in the list is drawn; the first is the one that the others are read against. */
export interface LineStyle {
  colour: string;
  dash: readonly number[];
}

export function styleLine(place: number): LineStyle {
  const colour = place === 0 ? baselineColour : scenarioColours[(place - 1) % scenarioColours.length];
  return { colour, dash: scenarioDashes[place % scenarioDashes.length] };
}

export interface FanAxes {
  x: { readonly [key: string]: Json };
  y: { readonly [key: string]: Json };
}

/** Vega-Lite's own way to break a line where a value is missing, rather than to draw through it. */
const invalid = "break-paths-filter-domains";

/**
 * The layers of several scenarios, so ordered that no band lies over a line: bands, their edges, the means, and the first
 * scenario's edges and mean last of their kind, whose dashes let a line that is equal to it show through. The fills only
 * help the eye, and are so pale that three of them over one another stay pale: what they say is said by edges in full
 * colour.
 */
export function layFans(fans: readonly { line: FanLine; style: LineStyle }[], axes: FanAxes): Json[] {
  const drawn = fans.map(({ line, style }) => layParts(line, style, axes));
  return [...drawn.flatMap((parts) => parts.bands), ...drawn.flatMap((parts) => parts.edges).reverse(), ...drawn.flatMap((parts) => parts.mean).reverse()];
}

function layParts(line: FanLine, style: LineStyle, axes: FanAxes): { bands: Json[]; edges: Json[]; mean: Json[] } {
  const data = { values: line.moments.map((moment) => ({ ...moment, scenario: line.title })) };
  const x = { field: "x", ...axes.x };
  const y = (field: string): Json => ({ field, ...axes.y });
  const band = (lo: string, hi: string, fillOpacity: number): Json => ({
    data,
    mark: { type: "area", color: style.colour, opacity: 1, fillOpacity, invalid },
    encoding: { x, y: y(lo), y2: { field: hi } },
  });
  const path = (field: string, strokeWidth: number, strokeDash: readonly number[]): Json => ({
    data,
    mark: { type: "line", color: style.colour, opacity: 1, strokeWidth, strokeDash, strokeCap: "butt", invalid },
    encoding: { x, y: y(field) },
  });
  const thin = style.dash.length === 0 ? [] : [4, 4];
  const alone = { values: findAlone(line).map((moment) => ({ x: moment.x, mean: moment.mean, scenario: line.title })) };
  const points = { data: alone, mark: { type: "point", filled: true, color: style.colour, opacity: 1, size: 40 }, encoding: { x, y: y("mean") } };
  return {
    bands: [band("lo90", "hi90", 0.06)],
    edges: [path("lo90", 1, thin), path("hi90", 1, thin)],
    mean: [path("mean", 2.5, style.dash), ...(alone.values.length === 0 ? [] : [points])],
  };
}

/** The mean alone, thin, as something to read another line against. */
export function layReference(line: FanLine, axes: FanAxes): Json {
  const { colour, dash } = styleLine(0);
  return {
    data: { values: line.moments.map(({ x, mean }) => ({ x, mean })) },
    mark: { type: "line", color: colour, opacity: 1, strokeWidth: 1.25, strokeDash: dash, invalid },
    encoding: { x: { field: "x", ...axes.x }, y: { field: "mean", ...axes.y } },
  };
}

/** Moments without a neighbour, which a line would leave out. */
function findAlone(line: FanLine): FanLine["moments"] {
  const known = (place: number): boolean => line.moments[place] !== undefined && line.moments[place].mean !== null;
  return line.moments.filter((_, place) => known(place) && !known(place - 1) && !known(place + 1));
}
