/**
 * The rooms of `src`, in the order in which data flows. A room imports only from itself and from rooms earlier in this list.
 * Type-only imports count as imports.
 */
const rooms = [
  "time",
  "problem",
  "score",
  "verify",
  "instance",
  "kernels",
  "rules",
  "presets",
  "compile",
  "roster",
  "line",
  "columns",
  "bound",
  "search",
  "lanes",
  "exact",
  "explain",
  "solve",
  "operate",
  "report",
  "formats",
  "testing",
];

const anyOf = (names) => `(?:${names.join("|")})`;
const inRooms = (...names) => `^src/${anyOf(names)}/`;

const oneWay = rooms.slice(0, -1).map((room, index) => ({
  name: `one-way-${room}`,
  comment: `${room}/ may not import from a room that comes after it.`,
  severity: "error",
  from: { path: inRooms(room) },
  to: { path: inRooms(...rooms.slice(index + 1)) },
}));

/** The only place in `src` where each third-party package may be imported. */
const packageHomes = { zod: "problem", luxon: "time", "javascript-lp-solver": "exact", highs: "exact" };

/** Files that may import the solver packages: one adapter each. */
const adapters = { "javascript-lp-solver": "^src/exact/javascriptLpSolver\\.ts$", highs: "^src/exact/highs\\.ts$" };

const packagesInAdapters = Object.entries(adapters).map(([name, adapter]) => ({
  name: `${name}-only-in-its-adapter`,
  comment: `${name} is imported in its adapter and nowhere else.`,
  severity: "error",
  from: { path: "^src/", pathNot: adapter },
  to: { path: `(?:^|/)node_modules/${name}/|^${name}(?:/|$)` },
}));

const packagesAtHome = Object.entries(packageHomes).map(([name, home]) => ({
  name: `${name}-only-in-${home}`,
  comment: `${name} is imported in ${home}/ and nowhere else.`,
  severity: "error",
  from: { path: "^src/", pathNot: inRooms(home) },
  to: { path: `(?:^|/)node_modules/(?:@types/)?${name}/|^${name}(?:/|$)` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...packagesAtHome,
    ...packagesInAdapters,
    {
      name: "known-room",
      comment: "Every file of src, index.ts excepted, stands in a room listed in .dependency-cruiser.cjs.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/index\\.ts$", inRooms(...rooms)] },
      to: {},
    },
    {
      name: "import-known-room",
      comment: "Every file of src, index.ts excepted, stands in a room listed in .dependency-cruiser.cjs.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: ["^src/index\\.ts$", inRooms(...rooms)] },
    },
    {
      name: "verify-stands-alone",
      comment: "The checker shares no code with the engine.",
      severity: "error",
      from: { path: inRooms("verify") },
      to: { path: "^src/", pathNot: inRooms("time", "problem", "score", "verify") },
    },
    {
      name: "formats-read-problems-only",
      comment: "Readers and writers of formats know the problem, not the engine.",
      severity: "error",
      from: { path: inRooms("formats") },
      to: { path: "^src/", pathNot: inRooms("time", "problem", "formats") },
    },
    {
      name: "search-sees-instances-only",
      comment: "Search code knows the dense Instance, never the Problem, not even its types.",
      severity: "error",
      from: { path: inRooms("kernels", "roster", "line", "columns", "bound", "search", "lanes") },
      to: { path: inRooms("problem") },
    },
    {
      name: "index-is-the-top",
      comment: "src/index.ts lists the public exports; nothing inside src imports it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "src-stands-alone",
      comment: "The library never imports its tests, benchmarks or examples.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:test|benchmarks|examples)/" },
    },
    {
      name: "no-circular",
      comment: "No import cycles, types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "Every import resolves.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency",
      comment: "The shipped code uses declared runtime dependencies only; highs is an optional peer that tests install.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["npm"],
        pathNot: "(?:^|/)node_modules/(?:@types|highs)/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      mainFields: ["types", "module", "main"],
    },
  },
};
