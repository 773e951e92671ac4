import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Rooms that work on typed arrays: `!` after an indexed read is part of the idiom there. */
const denseRooms = [
  "kernels",
  "roster",
  "line",
  "columns",
  "bound",
  "search",
  "lanes",
  "exact",
  "instance",
  "compile",
  "rules",
  "explain",
  "solve",
];
const denseFiles = denseRooms.map((room) => `src/${room}/**/*.ts`);
const scriptFiles = ["test/**/*.ts", "benchmarks/**/*.ts", "examples/**/*.ts"];

/** The only room in which each third-party package may be imported. */
const packageHomes = { zod: "problem", luxon: "time", "javascript-lp-solver": "exact", highs: "exact" };

/** Node modules that would keep the library out of a browser worker, or let it reach outside its own memory. */
const bannedNodeModules = ["fs", "child_process", "net", "tls", "http", "https", "http2", "dgram", "dns", "vm", "os", "path", "cluster"];

function restrictedImports(room) {
  const packages = Object.entries(packageHomes)
    .filter(([, home]) => home !== room)
    .map(([name, home]) => ({ regex: `^${name}(/|$)`, message: `${name} is imported in src/${home} only.` }));
  const node = { regex: `^(node:)?(${bannedNodeModules.join("|")})(/|$)`, message: "The library touches no file, process or network." };
  return ["error", { patterns: [...packages, node] }];
}

const noEnums = { selector: "TSEnumDeclaration", message: "Use a union of string literals." };
const noDefaultExports = [
  { selector: "ExportDefaultDeclaration", message: "Use a named export." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Use a named export." },
];
const clockMessage = "The machine's clock is read in src/lanes/clock.ts only; pass the time in.";

export default defineConfig(
  { ignores: ["dist/", "coverage/", "reports/", "temp/", ".stryker-tmp/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", noEnums],
    },
  },

  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-imports": restrictedImports(undefined),
      "no-restricted-globals": [
        "error",
        { name: "process", message: "The library runs in a browser worker too." },
        { name: "Buffer", message: "The library runs in a browser worker too." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness comes from src/search/random.ts." },
        { object: "Date", property: "now", message: clockMessage },
        { object: "performance", property: "now", message: clockMessage },
        { property: "localeCompare", message: "Compare by code unit: results may not depend on the locale." },
      ],
      "no-restricted-syntax": [
        "error",
        noEnums,
        ...noDefaultExports,
        { selector: ":matches(NewExpression, CallExpression)[callee.name='Date']", message: clockMessage },
      ],
    },
  },
  ...Object.values(packageHomes).map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { "no-restricted-imports": restrictedImports(room) },
  })),
  {
    files: ["src/search/random.ts", "src/lanes/clock.ts"],
    rules: {
      "no-restricted-properties": "off",
      "no-restricted-syntax": ["error", noEnums, ...noDefaultExports],
    },
  },
  {
    files: denseFiles,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },

  {
    files: scriptFiles,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // `expect.objectContaining` and its like are typed `any`; fakes and assertions pass methods and empty promises around.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },

  { files: ["**/*.{js,cjs,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: { module: "writable", require: "readonly" } } },
);
