/**
 * What one bend's expression was, for each holder and target to whom the bend applied, week by week. Two growing
 * columns: the value x and the row of the target.
 */
export class BendSamples {
  values = new Float64Array(64);
  targets = new Int32Array(64);
  size = 0;
  /** How many samples there were at the end of each week. */
  readonly weekEnds: number[] = [];

  add(value: number, target: number): void {
    if (this.size === this.values.length) this.#grow();
    this.values[this.size] = value;
    this.targets[this.size] = target;
    this.size++;
  }

  endWeek(): void {
    this.weekEnds.push(this.size);
  }

  forget(): void {
    this.size = 0;
    this.weekEnds.length = 0;
  }

  #grow(): void {
    const values = new Float64Array(2 * this.size);
    values.set(this.values);
    this.values = values;
    const targets = new Int32Array(2 * this.size);
    targets.set(this.targets);
    this.targets = targets;
  }
}
