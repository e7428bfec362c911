export { defaults } from "../experiment/defaults.js";
