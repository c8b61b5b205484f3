const { existsSync } = require("node:fs");
const { join } = require("node:path");

// All that is needed of the contract: `schema.graphql`. A copy of this folder has it inside.
const contract = existsSync(join(__dirname, "schema")) ? "schema" : "../../schema";

module.exports = {
  src: "src",
  schema: `${contract}/schema.graphql`,
  language: "typescript",
  requireCustomScalarTypes: true,
  customScalarTypes: {
    DateTime: { name: "DateTime", path: "../scalars" },
    GeoJSON: { name: "GeoJSON", path: "../scalars" },
    LocalDate: { name: "LocalDate", path: "../scalars" },
    // A number of JSON, which TypeScript holds exactly up to 2^53.
    Long: "number",
  },
};
