import { join } from "node:path";
import { renderChart } from "../chart/render-chart.js";
import { parseFormats, writeChart } from "../chart/write-chart.js";
import { chartKinds, drawRun } from "../report/draw-run.js";
import * as say from "./messages.js";
import { readWord, refuseUsage } from "./read-options.js";
import type { Terminal } from "./terminal.js";

/** What `realist chart` was told. */
export interface ChartRequest {
  kinds: readonly string[];
  formats: string;
  metrics: readonly string[] | null;
  out: string | null;
  force: boolean;
}

/** Does what `realist chart` says, and prints the paths of the files. */
export async function performChart(folder: string, request: ChartRequest, terminal: Terminal): Promise<void> {
  const kinds = request.kinds.length === 0 ? [...chartKinds] : [...new Set(request.kinds.map(readWord("KIND", chartKinds)))];
  if (request.metrics !== null && kinds.every((kind) => kind === "funnel")) throw refuseUsage("nothing-to-choose", say.metricIsNotDrawn(kinds), say.whatMetricIsFor());
  const formats = parseFormats(request.formats);
  const out = request.out ?? join(folder, "charts");
  const paths: string[] = [];
  for (const kind of kinds) {
    for (const { name, chart } of await drawRun(folder, kind, request.metrics)) {
      const rendered = await renderChart(chart.spec, { ...chart, id: name });
      paths.push(...(await writeChart(out, name, rendered, formats, { force: request.force })));
    }
  }
  terminal.say(say.wrote(paths));
}
