import type { TopLevelSpec } from "vega-lite";
import type { ChartSpec, ChartWords, RenderedChart } from "./chart-data.js";
import type { ChartFonts } from "./chart-font.js";
import { fontFamily, loadFonts } from "./chart-font.js";
import { dropForbidden, embedFonts, findMissing, nameSvg } from "./dress-svg.js";
import { makeMeasure } from "./measure-text.js";
import { replaceTextMetrics } from "./replace-text-metrics.js";

export interface RenderOptions extends ChartWords {
  /** Prefix of the ids inside the SVG; give charts of one page different ones. `chart` where not given. */
  id?: string;
}

/**
 * Renders a Vega-Lite specification without a browser. The same specification and words give the same bytes, in any
 * process and after any other chart.
 *
 *   specification → Vega → bare SVG → named SVG → PNG
 *        1           2        3           ↓ 4       5
 *                                     SVG with fonts
 *
 * The libraries are loaded here, when a chart is wanted, since Vega alone takes longer than the whole of `--help`.
 */
export async function renderChart(spec: ChartSpec, options: RenderOptions): Promise<RenderedChart> {
  const { title, description, alt, id = "chart" } = options;
  const fonts = await loadFonts();
  // 1 and 2: compile, and lay out with the measure of the shipped font
  const bare = await drawSvg(spec, fonts);
  // 3: names and ids
  const named = nameSvg(dropForbidden(bare), { title, description, alt, id });
  // 4: fonts, for browsers
  const svg = embedFonts(named, [fonts[400], fonts[600]]);
  // 5: pixels, with the shipped font alone
  const png = await rasterise(named, fonts);
  return { svg, png, spec, title, description, alt, missing: findMissing(named, fonts[400]) };
}

async function drawSvg(spec: ChartSpec, fonts: ChartFonts): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
  await replaceTextMetrics(makeMeasure(fonts));
  const compiled = vegaLite.compile(spec as unknown as TopLevelSpec).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logLevel: vega.Error });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

async function rasterise(svg: string, fonts: ChartFonts): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: [fonts[400].path, fonts[600].path], defaultFontFamily: fontFamily, sansSerifFamily: fontFamily };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 }, background: "white" }).render().asPng();
}
