import { mean } from "simple-statistics";

/** What varies within draws (chance) and what between them, for values[draw][replicate] with one replicate or more in each draw. */
export interface WithinDraws {
  /** Mean of each draw. */
  drawMeans: number[];
  /** Mean of the draw means: each draw counts the same, however many replicates it has. */
  mean: number;
  /** Variance of one replicate about the mean of its draw, pooled over draws; null where no draw has two replicates. */
  variance: number | null;
  /** Degrees of freedom of that variance: replicates less draws. */
  df: number;
  /** Mean over draws of 1 / replicates: times the variance, the part of chance in the variance of draw means. */
  shareInDrawMeans: number;
}

/** Takes values[draw][replicate] apart into draw means and the variance within draws. Unequal numbers of replicates are allowed. */
export function separateDraws(values: readonly (readonly number[])[]): WithinDraws {
  const drawMeans = values.map((draw) => mean([...draw]));
  const df = values.reduce((sum, draw) => sum + draw.length - 1, 0);
  return {
    drawMeans,
    mean: mean(drawMeans),
    variance: df > 0 ? sumProducts(values, values, drawMeans, drawMeans) / df : null,
    df,
    shareInDrawMeans: mean(values.map((draw) => 1 / draw.length)),
  };
}

/** Correlation of two sets of values within draws: of the deviations of each from the mean of its draw. null where one does not vary. */
export function correlateWithinDraws(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number | null {
  const oneMeans = one.map((draw) => mean([...draw]));
  const otherMeans = other.map((draw) => mean([...draw]));
  const product = sumProducts(one, other, oneMeans, otherMeans);
  const squares = sumProducts(one, one, oneMeans, oneMeans) * sumProducts(other, other, otherMeans, otherMeans);
  return squares > 0 ? product / Math.sqrt(squares) : null;
}

function sumProducts(one: readonly (readonly number[])[], other: readonly (readonly number[])[], oneMeans: readonly number[], otherMeans: readonly number[]): number {
  let sum = 0;
  for (let draw = 0; draw < one.length; draw++) {
    for (let i = 0; i < one[draw].length; i++) sum += (one[draw][i] - oneMeans[draw]) * (other[draw][i] - otherMeans[draw]);
  }
  return sum;
}
