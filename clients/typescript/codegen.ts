import { existsSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { selectId } from "./select-id.ts";

// All that is needed of the contract: `schema.graphql` and `operations/`. A copy of this folder has them inside.
const contract = existsSync("schema") ? "schema" : "../../schema";

const config: CodegenConfig = {
  schema: `${contract}/schema.graphql`,
  documents: [`${contract}/operations/*.graphql`, "src/*.ts"],
  generates: {
    "src/gql/": {
      preset: "client",
      // The cache needs both; in the documents, so that what is sent by its hash asks for them, too.
      documentTransforms: [{ transform: selectId }, addTypenameSelectionDocumentTransform],
      // Masks are for components that read no more than their own fragments; here are none.
      // The hashes of documents are written beside them, and with their texts into a manifest for the server.
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        // A scalar that is not listed stops the generation.
        strictScalars: true,
        scalars: {
          DateTime: "../scalars.ts#DateTime",
          GeoJSON: "../scalars.ts#GeoJSON",
          ID: "string",
          LocalDate: "../scalars.ts#LocalDate",
          // A number of JSON, which TypeScript holds exactly up to 2^53.
          Long: "number",
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
