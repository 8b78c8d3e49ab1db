import { codeColumn, defineTable } from "./table";

export const regions = defineTable({
  name: "Regions",
  order: 40,
  title: "Regions",
  purpose: "Regions of the member list and the continents of the statute.",
  columns: {
    region: codeColumn("Region", { isRequired: true }),
    continent: codeColumn("Statutory continent", {
      isRequired: true,
      list: ["Africa", "America", "Asia", "Europe"],
    }),
  },
});
