// Who may import whom: floors from the ground up. A room imports from lower floors and from itself.
const floors = [
  ["locales"],
  ["core"],
  ["tables", "statutes", "statistics", "seal"],
  ["books", "mappings"],
  ["checks", "fixes", "explanations", "reports", "statements"],
  ["functions", "excel", "word", "file"],
  ["command-line", "sample", "taskpane"],
];

/** Packages that a room may use. */
const libraries = {
  locales: [],
  core: ["decimal.js", "zod", "intl-messageformat"],
  tables: ["decimal.js", "zod"],
  statutes: ["decimal.js", "zod"],
  statistics: ["decimal.js", "zod", "@noble/hashes"],
  seal: ["@noble/hashes"],
  mappings: ["zod"],
  books: ["decimal.js"],
  checks: ["decimal.js"],
  fixes: [],
  explanations: ["decimal.js"],
  reports: ["decimal.js"],
  statements: ["saxes"],
  functions: [],
  file: ["@noble/hashes", "exceljs", "docx", "fflate", "saxes", "decimal.js"],
};

/** The custom functions stand at the top, as Excel's templates have them; what builds them is no part of the program. */
const inRoom = (room) => (room === "functions" ? "^functions/(?!build/)" : `^addin/${room}/`);

const upward = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `${room}-imports-from-below`,
    comment: `${room} imports from lower floors and from itself, never from a neighbour.`,
    severity: "error",
    from: { path: inRoom(room) },
    to: {
      path: "^(addin|functions)/",
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
    {
      name: "file-knows-core-and-tables",
      comment: "Reading and writing files needs no books, checks or reports.",
      severity: "error",
      from: { path: inRoom("file") },
      to: { path: "^addin/", pathNot: ["core", "tables", "file", "locales"].map(inRoom) },
    },
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
      name: "tests-stay-outside",
      severity: "error",
      from: { path: "^(addin|functions)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".json", ".js", ".mjs"] },
  },
};
