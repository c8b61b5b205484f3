import type { Component } from 'svelte';
import type { Translated } from '../i18n/messages.svelte.ts';

/** One view, as its `route.ts` declares it. */
export interface Route {
  /** Its paths; `:name` stands for one part, e.g. `/districts/:number`, which `router.params` then has. */
  readonly paths: readonly string[];
  /** What it is called, in the navigation and in the browser's tab until it knows better. */
  readonly title: Translated<string>;
  /** Its place in the navigation; left out where it has none. */
  readonly navigation?: number;
  /** Loads it, when it is first needed. */
  readonly load: () => Promise<{ default: Component<Record<string, never>> }>;
}

/** Declares a view. */
export const defineRoute = (route: Route): Route => route;
