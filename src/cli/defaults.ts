export { defaults } from "../experiment/defaults.js";
export { nullTheory } from "../theory/find-theory.js";
