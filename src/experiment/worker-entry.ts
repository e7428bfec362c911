/**
 * The file that a worker thread starts from. It is always built JavaScript: run from source (as tests are), it is taken from `dist`.
 */
export function locateWorker(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "../../dist/src/experiment/worker.js" : "./worker.js", here);
}
