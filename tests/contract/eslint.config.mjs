// What the contract and the example operations must keep to. `lint.mjs` runs it, and so does an editor's ESLint.
import { fileURLToPath } from "node:url";
import graphql from "@graphql-eslint/eslint-plugin";

const path = (relative) => fileURLToPath(new URL(`../../schema/${relative}`, import.meta.url));

const ofGraphQL = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: path("schema.graphql"), documents: path("operations/*.graphql") } },
  },
  plugins: { "@graphql-eslint": graphql },
};

export default [
  {
    ...ofGraphQL,
    files: ["schema/operations/*.graphql"],
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      "@graphql-eslint/lone-executable-definition": ["error", { ignore: ["fragment"] }],
      "@graphql-eslint/match-document-filename": ["error", { query: "kebab-case" }],
      // Clients with a normalising store add `id` themselves; people who read the examples do not miss it.
      "@graphql-eslint/require-selections": "off",
    },
  },
  {
    ...ofGraphQL,
    files: ["schema/schema.graphql"],
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // The printer chooses how a description is written.
      "@graphql-eslint/description-style": "off",
      // Connections, and rows reached only through others, have no `id`.
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
];
