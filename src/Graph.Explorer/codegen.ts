import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const operations = '../../schema/operations/explorer';
const shared = 'shared';
const views = readdirSync(operations).filter((folder) => folder !== shared);

const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  // Each view has its documents beside it, so that a browser loads no other view's.
  generates: Object.fromEntries(views.map((view) => [`src/views/${view}/gql/`, documentsOf(view)])),
};

function documentsOf(view: string): CodegenConfig['generates'][string] {
  return {
    documents: [`${operations}/${view}/*.graphql`, `${operations}/${shared}/*.graphql`],
    preset: 'client',
    // The hashes of documents are written beside them, and with their texts into a manifest for the server.
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    config: {
      strictScalars: true,
      scalars: {
        DateTime: 'string',
        GeoJSON: '../../../api/scalars.ts#GeoJSON',
        ID: 'string',
        LocalDate: '../../../api/scalars.ts#LocalDate',
        Long: 'number',
      },
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
    },
  };
}

export default config;
