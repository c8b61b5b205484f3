import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const views = fileURLToPath(new URL('../src/views/', import.meta.url));

/** The documents of all views as the page asks them, by their hash. */
export function documents(): Record<string, string> {
  const all: Record<string, string> = {};
  for (const view of readdirSync(views)) {
    const file = `${views}${view}/gql/persisted-documents.json`;
    if (existsSync(file)) Object.assign(all, JSON.parse(readFileSync(file, 'utf8')));
  }
  return all;
}
