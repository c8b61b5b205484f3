import { defineConfig } from 'vite';

export default defineConfig({
  // The pages work under any path that a proxy may put before them.
  base: './',
  build: {
    // Who gets the bundle also gets the licences of what is in it.
    license: { fileName: 'LICENSE.md' },
    // Monaco, the editor, comes in large pieces.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // `"use client"` speaks to servers that render React; hundreds of warnings would hide one that matters.
      onLog: (level, log, show) => log.code === 'MODULE_LEVEL_DIRECTIVE' || show(level, log),
    },
  },
});
