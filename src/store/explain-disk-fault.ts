import { ProblemError } from "../problem/problem.js";
import { diskIsFull, placeIsNoFolder, placeIsReadOnly } from "./messages.js";

/**
 * Turns a fault of the disk into a sentence for people: a full disk, a read-only place, a path that cannot be made.
 * Any other fault comes back as it is. Knows the codes of Node and the words of DuckDB.
 */
export function explainDiskFault(fault: unknown, path: string): unknown {
  if (fault instanceof ProblemError) return fault;
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  const words = fault instanceof Error ? fault.message : String(fault);
  if (code === "ENOSPC" || code === "EDQUOT" || /no space left|disk quota|disk full/i.test(words)) return diskIsFull(path);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || /permission denied|read-only/i.test(words)) return placeIsReadOnly(path);
  if (code === "ENOTDIR" || code === "ENOENT" || code === "EEXIST" || /no such file|not a directory/i.test(words)) return placeIsNoFolder(path);
  return fault;
}
