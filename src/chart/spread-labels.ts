export interface LabelSpan {
  /** Where the label would like its middle, in pixels from the top. */
  wanted: number;
  /** Its height in pixels, room above and below included. */
  height: number;
}

/**
 * Moves labels apart until none overlaps, as little as it can and in their order from top to bottom: labels that touch
 * form a block that sits at the mean of what its members want, within 0 to `room` pixels if it fits there.
 * Returns their middles, in the order given.
 * @example spreadLabels([{ wanted: 50, height: 20 }, { wanted: 50, height: 20 }], 100) // [40, 60]
 */
export function spreadLabels(labels: readonly LabelSpan[], room: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => labels[a].wanted - labels[b].wanted || a - b);
  let blocks: { members: number[]; top: number; height: number }[] = [];
  for (const index of order) {
    let block = placeBlock([index], labels, room);
    let above = blocks.at(-1);
    while (above !== undefined && above.top + above.height > block.top) {
      blocks = blocks.slice(0, -1);
      block = placeBlock([...above.members, ...block.members], labels, room);
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles = new Array<number>(labels.length).fill(0);
  for (const block of blocks) {
    let top = block.top;
    for (const index of block.members) {
      middles[index] = top + labels[index].height / 2;
      top += labels[index].height;
    }
  }
  return middles;
}

function placeBlock(members: number[], labels: readonly LabelSpan[], room: number): { members: number[]; top: number; height: number } {
  let height = 0;
  let wish = 0;
  for (const index of members) {
    wish += labels[index].wanted - labels[index].height / 2 - height;
    height += labels[index].height;
  }
  return { members, top: Math.max(0, Math.min(wish / members.length, room - height)), height };
}
