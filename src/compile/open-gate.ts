import type { Cmoc, Part, Reading, Test } from "../theory/rule.js";
import type { ProbeInput } from "./probe-inputs.js";

/**
 * Opens the gate of a CMOC: gives the inputs about which nobody said anything such values that its tests hold, so that
 * a probe shows what lies behind. What was varied or told stays, and may keep the gate shut.
 */
export function openGate(cmoc: Cmoc, inputs: Map<string, ProbeInput>, parameters: Readonly<Record<string, number>>): void {
  const inputOf = ({ agent, name }: { agent: string; name: string }): ProbeInput => inputs.get(`${agent}.${name}`)!;
  const valueOf = (right: { node: "parameter"; name: string } | Reading): number => (right.node === "parameter" ? parameters[right.name] : inputOf(right).value);
  const set = (input: ProbeInput, value: number): void => {
    if (input.why === "varied" || input.why === "told" || input.value === value) return;
    input.value = value;
    input.why = "opens the gate";
  };
  const open = (test: Test): void => {
    if (test.node === "happens") return set(inputOf({ agent: test.agent, name: test.event }), 1);
    if (test.node === "is") return set(inputOf(test.left), test.code);
    const { reading, isShortfall, code } = findRead(test.left);
    const input = inputOf(reading);
    if (code !== null) return set(input, test.node === "at least" ? code : code === 0 ? 1 : 0);
    const bound = valueOf(test.right);
    const value = isShortfall ? 1 - input.value : input.value;
    if (test.node === "at least" ? value >= bound : value < bound) return;
    const wanted = test.node === "at least" ? bound : bound / 2;
    set(input, isShortfall ? 1 - wanted : wanted);
  };
  for (const line of [cmoc.context, cmoc.given]) {
    if (line === null || line.tree.node !== "when") continue;
    if (line.tree.join === "and") line.tree.tests.forEach(open);
    else open(line.tree.tests[0]);
  }
}

/** What a part comes down to where there is one of each: a view over one member is that member's value. */
function findRead(part: Part): { reading: Reading; isShortfall: boolean; code: number | null } {
  switch (part.node) {
    case "reading":
      return { reading: part, isShortfall: false, code: null };
    case "view":
      return { reading: part.of, isShortfall: false, code: null };
    case "share":
      return { reading: part.of, isShortfall: false, code: part.code };
    case "shortfall":
      return { ...findRead(part.of), isShortfall: true };
  }
}
