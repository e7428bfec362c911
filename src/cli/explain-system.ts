import * as say from "./messages.js";

/** A full or read-only disk, a file that may not be read: the system's trouble in plain words, or null. */
export function explainSystem(fault: unknown): string | null {
  if (!(fault instanceof Error) || !("code" in fault)) return null;
  const reason = say.systemReasons[String(fault.code)];
  if (reason === undefined) return null;
  const path = "path" in fault && typeof fault.path === "string" ? fault.path : ("dest" in fault && typeof fault.dest === "string" ? fault.dest : "");
  return path === "" ? null : say.systemTrouble(path, reason);
}
