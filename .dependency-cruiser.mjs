// Who may import whom: floors from the ground up. A room imports from lower floors and from itself.
const floors = [
  ["locales"],
  ["core"],
  ["tables", "statutes", "statistics", "seal", "layout"],
  ["books", "mappings"],
  ["checks", "document-check", "fixes", "explanations", "reports", "statements"],
  ["functions", "excel", "word", "file"],
  ["workbooks"],
  ["command-line", "sample", "taskpane"],
];

/** Packages that a room may use. */
const libraries = {
  locales: [],
  core: ["decimal.js", "zod", "intl-messageformat"],
  tables: ["decimal.js", "zod"],
  layout: [],
  statutes: ["decimal.js", "zod"],
  statistics: ["decimal.js", "zod", "@noble/hashes"],
  seal: ["@noble/hashes"],
  mappings: ["zod"],
  books: ["decimal.js"],
  checks: ["decimal.js"],
  "document-check": [],
  fixes: [],
  explanations: ["decimal.js"],
  reports: ["decimal.js"],
  statements: ["saxes"],
  functions: [],
  workbooks: ["zod"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "zod"],
  excel: [],
  word: [],
  file: ["@noble/hashes", "exceljs", "fflate", "saxes", "decimal.js"],
};

/** Custom functions and pane stand at the top, as Excel's templates have them; what builds them is no part of the program. */
const atTop = new Set(["functions", "taskpane"]);
const inRoom = (room) => (atTop.has(room) ? `^${room}/(?!build/)` : `^addin/${room}/`);

const upward = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `${room}-imports-from-below`,
    comment: `${room} imports from lower floors and from itself, never from a neighbour.`,
    severity: "error",
    from: { path: inRoom(room) },
    to: {
      path: "^(addin|functions|taskpane)/",
      pathNot: [...floors.slice(0, floor).flat().map(inRoom), inRoom(room)],
    },
  })),
);

const packages = Object.entries(libraries).map(([room, names]) => ({
  name: `${room}-libraries`,
  comment: `${room} uses ${names.join(", ") || "no package"}.`,
  severity: "error",
  from: { path: inRoom(room) },
  to: {
    path: "node_modules|^node:",
    pathNot: names.map((name) => `node_modules/${name.replace(".", "\\.")}/`),
  },
}));

export default {
  forbidden: [
    ...upward,
    ...packages,
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    ...["file", "excel", "word"].map((room) => ({
      name: `${room}-knows-core-tables-and-layout`,
      comment: "Reading and writing needs no books, checks or reports.",
      severity: "error",
      from: { path: inRoom(room) },
      to: { path: "^addin/", pathNot: ["core", "tables", "layout", room, "locales"].map(inRoom) },
    })),
    {
      name: "no-check-imports-another",
      severity: "error",
      from: { path: "^addin/checks/[^/]+/" },
      to: { path: "^addin/checks/[^/]+/" },
    },
    {
      name: "reports-do-not-import-each-other",
      comment: "The auditors' figures are recomputed: what both reports share stands in books.",
      severity: "error",
      from: { path: "^addin/reports/([^/]+)/" },
      to: { path: "^addin/reports/", pathNot: "^addin/reports/$1/" },
    },
    {
      name: "the-model-knows-no-page",
      comment:
        "What the pane decides can be tried without React, without a host and without a worker.",
      severity: "error",
      from: { path: "^taskpane/model/" },
      to: { path: "^taskpane/|node_modules", pathNot: "^taskpane/(model/|worker/messages)" },
    },
    {
      name: "the-worker-knows-no-page",
      severity: "error",
      from: { path: "^taskpane/worker/" },
      to: { path: "^taskpane/|react", pathNot: "^taskpane/(worker|model|words|version)" },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      from: { path: "^(addin|functions|taskpane)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".json", ".js", ".mjs"] },
  },
};
