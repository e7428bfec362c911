import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Only + - * / and integer operations give the same bits on every Node version: see docs/decisions. */
const keepsTheBits = [
  { selector: "BinaryExpression[operator='**']", message: "** gives other bits on other Node versions: use pow of src/random/exp-log.ts." },
  { selector: "AssignmentExpression[operator='**=']", message: "**= gives other bits on other Node versions." },
  {
    selector: "MemberExpression[object.name='Math'][property.name=/^(pow|exp|expm1|log|log2|log10|log1p|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot|random)$/]",
    message: "This Math function gives other bits on other Node versions, or hides chance: use src/random.",
  },
  { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "Results may not depend on the locale." },
  { selector: "CallExpression[callee.property.name='localeCompare']", message: "Results may not depend on the locale." },
  { selector: "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'], MemberExpression[object.name='performance']", message: "The clock is read in src/experiment/clock.ts alone." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "output/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...keepsTheBits],
      "no-restricted-globals": ["error", { name: "Intl", message: "Results may not depend on the locale." }],
    },
  },
  { files: ["src/experiment/clock.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["tests/bench/**/*.ts", "eslint.config.js"], rules: { "no-console": "off" } },
);
