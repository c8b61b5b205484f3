import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { trustedDocuments } from './build/trusted-documents.ts';
import { viewScripts } from './build/view-scripts.ts';
import { warmUp } from './build/warm-up.ts';

export default defineConfig({
  // The server writes a <base> into the page, so that it works under any path that a proxy puts before it.
  base: './',
  plugins: [svelte(), trustedDocuments(), viewScripts(), warmUp()],
  build: {
    // All that the page loads is below one path, which is the only one that the server hands out.
    assetsDir: 'explorer/assets',
    // Those of all views are smaller together than as a file for each, and one request instead of several.
    cssCodeSplit: false,
    license: { fileName: 'explorer/LICENSE.md' },
    target: 'es2022',
  },
  server: { proxy: { '/graphql': process.env['GRAPH_URL'] ?? 'http://localhost:5000' } },
});
