import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const views = fileURLToPath(new URL('../src/views/', import.meta.url));

/** Writes the manifest from which the server knows the documents of all views before they are asked for. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents/explorer.json', source: manifest() });
    },
  };
}

function manifest(): string {
  const documents: Record<string, string> = {};
  for (const view of readdirSync(views)) {
    const file = `${views}${view}/gql/persisted-documents.json`;
    if (existsSync(file)) Object.assign(documents, JSON.parse(readFileSync(file, 'utf8')));
  }
  return JSON.stringify(documents, null, 2);
}
