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
 * The layers of one scenario: paler band, darker band, the edges of the paler one, the mean. The fills only help the
 * eye; what they say is said by edges and line in full colour.
 */
export function layFan(line: FanLine, style: LineStyle, axes: FanAxes): Json[] {
  const values = line.moments.map((moment) => ({ ...moment, scenario: line.title }));
  const x = { field: "x", ...axes.x };
  const y = (field: string): Json => ({ field, ...axes.y });
  const band = (lo: string, hi: string, fillOpacity: number): Json => ({
    mark: { type: "area", color: style.colour, opacity: 1, fillOpacity, invalid },
    encoding: { x, y: y(lo), y2: { field: hi } },
  });
  const path = (field: string, strokeWidth: number, strokeDash: readonly number[]): Json => ({
    mark: { type: "line", color: style.colour, opacity: 1, strokeWidth, strokeDash, strokeCap: "butt", invalid },
    encoding: { x, y: y(field) },
  });
  const alone = findAlone(line);
  const points = { data: { values: alone.map((moment) => ({ x: moment.x, mean: moment.mean })) }, mark: { type: "point", filled: true, color: style.colour, opacity: 1, size: 40 }, encoding: { x, y: y("mean") } };
  const layers = [band("lo90", "hi90", 0.1), band("lo50", "hi50", 0.2), path("lo90", 0.75, []), path("hi90", 0.75, []), path("mean", 2.5, style.dash)];
  return [{ data: { values }, layer: layers }, ...(alone.length === 0 ? [] : [points])];
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
