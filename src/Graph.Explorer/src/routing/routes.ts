import type { Route } from './define-route.ts';

/** All views: a folder of `views` with a `route.ts` is one. */
export const routes: readonly Route[] = Object.values(
  import.meta.glob<Route>('../views/*/route.ts', { eager: true, import: 'default' }),
);

/** The views of the navigation, in their order. */
export const navigation = routes
  .filter((route) => route.navigation !== undefined)
  .sort((a, b) => (a.navigation ?? 0) - (b.navigation ?? 0));
