import type { NetworkState } from "../../../src/world/state/network-state.js";
import { tallyNames } from "../../../src/world/tallies.js";

export type Column = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** The leaves of a state by path (`columns.patient.facts.capital`, `service.paused`), counts apart by tally (`counts.seen`). */
export function listLeaves(state: NetworkState, cells: number): Map<string, Column | number | boolean> {
  const leaves = new Map<string, Column | number | boolean>();
  const walk = (path: string, part: unknown): void => {
    if (ArrayBuffer.isView(part)) leaves.set(path, part as Column);
    else if (typeof part === "object" && part !== null) for (const [name, value] of Object.entries(part)) walk(path === "" ? name : `${path}.${name}`, value);
    else leaves.set(path, part as number | boolean);
  };
  const { counts, ...rest } = state;
  walk("", rest);
  tallyNames.forEach((name, row) => leaves.set(`counts.${name}`, counts.subarray(row * cells, (row + 1) * cells)));
  return leaves;
}

/**
 * A view of a state that notes the paths of the leaves looked at through it. A step that never looks at a leaf does the same
 * whatever is in it, so only those looked at need be moved to find out what is felt.
 */
export function noteLooks<Part extends object>(part: Part, looked: Set<string>, path = ""): Part {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === "symbol" || typeof value === "function") return value;
      const inner = path === "" ? name : `${path}.${name}`;
      if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) return noteLooks(value, looked, inner);
      looked.add(inner);
      return value;
    },
  });
}

/** The paths of leaves that differ between two states. Rows past the end of a column count as 0. */
export function listDifferentLeaves(a: NetworkState, b: NetworkState, cells: number): string[] {
  const others = listLeaves(b, cells);
  return [...listLeaves(a, cells)].filter(([path, leaf]) => !isSame(leaf, others.get(path)!)).map(([path]) => path);
}

function isSame(a: Column | number | boolean, b: Column | number | boolean): boolean {
  if (!ArrayBuffer.isView(a) || !ArrayBuffer.isView(b)) return Object.is(a, b);
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (!Object.is(a[i] ?? 0, b[i] ?? 0)) return false;
  return true;
}

/**
 * Paths that only one step ever looks at, its own clocks: nobody else can be reached through them. (`hadContact` is handed
 * from contacts to onward, which declares it as patient.contact_had.)
 */
const clocks = ["columns.pcn.size", "columns.practice.size", "columns.referrer.size", "columns.referrer.weights.", "columns.link_worker.size", "columns.placement.size", "columns.relationship.size", "columns.group.size", "columns.employer.size", "columns.acquaintance.size", "patients.hadContact", "patients.connected", "patients.introductions", "week", "needs.consultations", "needs.nextConsultation", "needs.nextOtherRoute", "needs.otherRoutes", "needs.nextMeeting", "needs.meetings", "needs.comings", "patients.nextComing", "referrers.", "meetings.", "moods."];

const stocks: [RegExp, string[]][] = [
  [/^counts\.(.+)$/, ["tally.$1"]],
  [/^columns\.(\w+)\.(?:facts|states|factors|events|levers)\.(\w+)$/, ["$1.$2"]],
  [/^columns\.link_worker\.many\.cases/, ["link_worker.cases"]],
  [/^columns\.(?!patient)\w+\.(?:many|one)\./, ["staff"]],
  [/^columns\.patient\.alive/, ["patient"]],
  [/^columns\.(link_worker|placement|relationship|group|acquaintance)\.alive/, ["$1"]],
  [/^columns\.patient\./, ["pathway", "queue", "cases"]],
  [/^people\.(?:patientRow|offered|referrals)$/, ["pathway"]],
  [/^people\.followedRow$/, ["followed"]],
  [/^followed\./, ["followed"]],
  [/^needs\.effect$/, ["followed"]],
  [/^needs\.(?:history|swing)/, ["consulting_lately"]],
  [/^needs\.reached$/, ["reached"]],
  [/^surroundings\.wait$/, ["pcn.statutory_wait"]],
  [/^surroundings\.hardship$/, ["pcn.hardship"]],
  [/^surroundings\.arising$/, ["surge"]],
  [/^windows\.sentOutside\./, ["sent_outside"]],
  [/^windows\.own(?:Consultations|Before)\./, ["own_patients"]],
  [/^(?:people|needs)\./, ["need"]],
  [/^patients\.personCentred$/, ["patient.person_centred_lately"]],
  [/^patients\./, ["pathway", "queue", "cases"]],
  [/^time\.unpaidPerCase$/, ["unpaid_effort"]],
  [/^time\./, ["hours"]],
  [/^problems\./, ["problems"]],
  [/^managers\./, ["managers_hours"]],
  [/^(?:money|windows\.spending)\./, ["budget"]],
  [/^posts\.(?:patientHours|overdrawn|newPeopleHours|furtherHours)$/, ["hours"]],
  [/^placements\.inBuilding$/, ["rooms"]],
  [/^(?:posts|placements)\./, ["staff"]],
  [/^groups\.(?:closingSpent|mustClose|returns|closings|reserves|cut)$/, ["group"]],
  [/^(?:places|lists|groups)\./, ["places"]],
  [/^acquaintances\./, ["acquaintance"]],
  [/^windows\.beyondPlaces\./, ["places"]],
  [/^windows\.refusals\./, ["referrer.refusals_lately"]],
  [/^windows\.referrals\./, ["referrer.referrals_lately"]],
  [/^windows\.starts\./, ["link_worker.starts_lately"]],
  [/^windows\.newFaces\./, ["practice.new_faces_lately"]],
  [/^windows\.groupReferrals\./, ["group.referrals_lately"]],
  [/^windows\.reports\./, ["referrer.reports_lately"]],
  [/^windows\.othersConsulting\./, ["consulting_seen"]],
  [/^windows\.(?:yearsReferrals|practicesReferrals)\./, ["referrals_of_the_year"]],
  [/^closings\.better/, ["news"]],
  [/^closings\./, ["closings"]],
  [/^absences\./, ["absences"]],
  [/^service\.paused$/, ["pausing"]],
  [/^service\./, ["wait_heard"]],
];

/** The declared quantities of which a leaf is part; null for a clock. */
export function nameQuantities(path: string): string[] | null {
  if (clocks.some((clock) => path === clock || (clock.endsWith(".") && path.startsWith(clock)))) return null;
  for (const [pattern, names] of stocks) {
    const found = pattern.exec(path);
    if (found !== null) return names.map((name) => name.replace("$1", found[1]).replace("$2", found[2]));
  }
  throw new Error(`No quantity is declared for ${path}.`);
}

/** The kind of agent to which a leaf belongs: whoever declares that declares all that is new about a new one. */
export function nameAgent(path: string): string {
  return path.startsWith("columns.") ? path.split(".")[1] : path.startsWith("patients.") ? "patient" : "";
}
