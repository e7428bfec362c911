import { describe, expect, it } from "vitest";
import type { Json } from "../../src/chart/chart-data.js";
import type { MatrixData } from "../../src/chart/matrix-data.js";
import { buildMatrixSpec, drawMatrix } from "../../src/chart/matrix-spec.js";
import { matrixAlt, matrixNote, matrixTitle } from "../../src/chart/matrix-words.js";
import { ProblemError } from "../../src/problem/problem.js";
import { renderChart } from "../../src/chart/render-chart.js";

const data: MatrixData = {
  columns: ["belonging", "null", "placebos"],
  rows: [
    { name: "Sent where she is known", heading: "validation", cells: [{ verdict: "held", k: 10, n: 10 }, { verdict: "failed", k: 0, n: 10 }, { verdict: "failed", k: 2, n: 10 }] },
    { name: "A very long name of a pattern that has to be broken over several lines to stand in its column", heading: "validation", cells: [{ verdict: "failed", k: 1, n: 10 }, { verdict: "not triggered", k: null, n: null }, { verdict: "inconclusive", k: 6, n: 9 }] },
    { name: "No more good than the groups", heading: "calibration", cells: [{ verdict: "cannot be tested", k: null, n: null }, { verdict: "cannot be tested", k: null, n: null }, { verdict: "cannot be tested", k: null, n: null }] },
  ],
};
const measure = (text: string, size: number): number => text.length * size * 0.5;

interface Panel {
  width: number;
  layer: { data: { values: Record<string, Json>[] } }[];
}

describe("the matrix of theories by patterns", () => {
  it("has a panel for each use and in every cell the verdict in words", () => {
    const [first, second] = buildMatrixSpec(data, measure).vconcat as unknown as Panel[];
    const cells = (panel: Panel): Record<string, Json>[] => panel.layer[4].data.values;
    expect(cells(first).map(({ words }) => words)).toEqual(["held, 10 of 10", "failed, 0 of 10", "failed, 2 of 10", "failed, 1 of 10", "not triggered", "inconclusive, 6 of 9"]);
    expect(cells(second)).toHaveLength(3);
  });

  it("gives each verdict a shape of its own, so that colour is never alone", () => {
    const cells = (buildMatrixSpec(data, measure).vconcat as unknown as Panel[]).slice(0, 2).flatMap((panel) => panel.layer[4].data.values);
    const shapes = new Map(cells.map(({ words, shape }) => [String(words).split(",")[0], shape]));
    expect(new Set(shapes.values()).size).toBe(5);
  });

  it("leaves room for the words of each column", () => {
    const [{ layer, width }] = buildMatrixSpec(data, measure).vconcat as unknown as Panel[];
    const ends = layer[4].data.values.map(({ words, wordsX }) => Number(wordsX) + measure(String(words), 13));
    const starts = layer[2 - 1].data.values.map(({ x }) => Number(x));
    layer[4].data.values.forEach((_, at) => expect(ends[at]).toBeLessThan(starts[(at % 3) + 1] ?? width + 1));
  });

  it("says in its title how many validation patterns hold, and in its alt text how each failed one went", () => {
    expect(matrixTitle(data)).toBe("1 of 2 validation patterns holds under belonging");
    expect(matrixTitle({ ...data, rows: data.rows.slice(2) })).toBe("The pattern does not hold under belonging");
    const few = data.rows.slice(0, 2).map((row, at) => ({ ...row, cells: [{ verdict: at === 0 ? ("inconclusive" as const) : ("failed" as const), k: 5, n: 5 }] }));
    expect(matrixTitle({ columns: ["belonging"], rows: few })).toBe("1 of 2 validation patterns fails under belonging");
    expect(matrixAlt(data)).toMatch(/^Matrix of 3 patterns by belonging, null, placebos\. Under belonging 1 held and 1 failed\. A very long name .*: belonging failed, 1 of 10, null not triggered, placebos inconclusive, 6 of 9; Sent/);
    expect(matrixNote({ ...data, rows: data.rows.slice(0, 1) })).toBe("Marks: filled circle, surely in 7 trials of 10 or more; cross, surely in fewer than 7 of 10.");
  });

  it("is drawn with every sign in the shipped font, and refused where there is nothing", async () => {
    const drawn = await drawMatrix(data);
    const { svg, missing } = await renderChart(drawn.spec, { ...drawn, id: "patterns" });
    expect(missing).toEqual([]);
    expect(svg).toContain('role="img"');
    for (const words of ["inconclusive, 6 of 9", "Sent where she is known", "placebos"]) expect(svg).toContain(words);
    await expect(drawMatrix({ columns: ["a"], rows: [] })).rejects.toThrow(ProblemError);
  });
});
