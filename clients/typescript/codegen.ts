import { existsSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { selectId } from "./select-id.ts";

// All that is needed of the contract: `schema.graphql` and `operations/`. A copy of this folder has them inside.
const contract = existsSync("schema") ? "schema" : "../../schema";

const config: CodegenConfig = {
  schema: `${contract}/schema.graphql`,
  documents: [`${contract}/operations/*.graphql`, "src/*.ts"],
  generates: {
    "src/gql/": {
      preset: "client",
      documentTransforms: [{ transform: selectId }],
      // Masks are for components that read no more than their own fragments; here are none.
      presetConfig: { fragmentMasking: false },
      config: {
        // A scalar that is not listed stops the generation.
        strictScalars: true,
        scalars: {
          DateTime: "../scalars.ts#DateTime",
          ID: "string",
          LocalDate: "../scalars.ts#LocalDate",
        },
        // The contract may get new values: a `switch` must say what it does then.
        enumsAsTypes: true,
        futureProofEnums: true,
        useTypeImports: true,
        importExtension: ".ts",
      },
    },
    "src/gql/introspection.json": { plugins: ["urql-introspection"] },
  },
};

export default config;
