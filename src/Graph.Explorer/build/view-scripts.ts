import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type { Route } from '../src/routing/define-route.ts';

type Chunk = Rolldown.OutputChunk;

const component = /^(.*\/src\/views\/[^/]+\/)[^/]+\.svelte$/;

/**
 * Writes which scripts each view loads, by the first part of its paths: the server has a browser fetch them with the page,
 * instead of one after the other as they come to need each other.
 */
export function viewScripts(): Plugin {
  return {
    name: 'view-scripts',
    apply: 'build',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const loaded = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => withImports(chunk, chunks)),
      );
      const views: Record<string, string[]> = {};
      for (const chunk of chunks) {
        const [, folder] = component.exec(chunk.facadeModuleId ?? '') ?? [];
        if (!chunk.isDynamicEntry || !folder) continue;
        const scripts = withImports(chunk, chunks).filter((other) => !loaded.has(other));
        for (const part of await firstParts(`${folder}route.ts`))
          views[part] = scripts.map(({ fileName }) => fileName);
      }
      this.emitFile({ type: 'asset', fileName: 'views.json', source: JSON.stringify(views, null, 2) });
    },
  };
}

function withImports(chunk: Chunk, chunks: readonly Chunk[], found = new Set<Chunk>()): Chunk[] {
  if (!found.has(chunk)) {
    found.add(chunk);
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) withImports(other, chunks, found);
  }
  return [...found];
}

/** What the paths of a view begin with, e.g. `districts`. */
async function firstParts(file: string): Promise<string[]> {
  const { module } = await runnerImport<{ default: Route }>(file);
  return module.default.paths.map((path) => path.split('/')[1] ?? '');
}
