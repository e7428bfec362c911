/** Turns Ctrl-C (SIGINT) and SIGTERM into an abort, until `stopListening` is called. A second Ctrl-C ends the process at once. */
export function listenForInterrupt(): { signal: AbortSignal; stopListening: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const stopListening = (): void => {
    process.off("SIGINT", abort);
    process.off("SIGTERM", abort);
  };
  process.once("SIGINT", abort);
  process.once("SIGTERM", abort);
  return { signal: controller.signal, stopListening };
}
