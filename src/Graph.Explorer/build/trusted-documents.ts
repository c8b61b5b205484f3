import type { Plugin } from 'vite';
import { documents } from './documents.ts';

/** Writes the manifest from which the server knows the documents of all views before they are asked for. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(documents(), null, 2);
      this.emitFile({ type: 'asset', fileName: 'documents/explorer.json', source });
    },
  };
}
