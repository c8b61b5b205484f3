import type { Route } from './define-route.ts';
import { routes } from './routes.ts';

/** A view, and what its path says. */
export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The view at a path; null if there is none. */
export function match(path: string): Match | null {
  for (const route of routes)
    for (const pattern of route.paths) {
      const params = matchPattern(pattern, path);
      if (params) return { route, params };
    }
  return null;
}

function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const expected = parts(pattern);
  const given = parts(path);
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}

const parts = (path: string): string[] => path.split('/').filter((part) => part !== '');
