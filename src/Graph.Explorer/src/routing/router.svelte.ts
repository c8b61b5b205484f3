import { atBase, ownPath } from './base.ts';
import { match } from './match.ts';

// A library would bring loaders, layouts and nested routes; here are flat views, for which these lines are enough.
let url = $state.raw(new URL(location.href));
const path = $derived(ownPath(url) ?? '/');
const matched = $derived(match(path));

/** Where the reader is. */
export const router = {
  /** The path below the Explorer's, e.g. `/districts/12`. */
  get path() {
    return path;
  },
  /** The parts of the path that its pattern names, e.g. `{ number: '12' }`. */
  get params() {
    return matched?.params ?? {};
  },
  /** What stands behind the question mark. */
  get query(): URLSearchParams {
    return url.searchParams;
  },
  /** What stands behind the #: a place within the view. */
  get hash(): string {
    return decodeURIComponent(url.hash.slice(1));
  },
  /** The view; null if there is nothing at this address. */
  get route() {
    return matched?.route ?? null;
  },
};

/** What a link or `go` may put behind the question mark; what is null or empty is left out. */
export type Query = Record<string, string | number | null | undefined>;

/** The address of a view, to be written into `href`: relative, since a proxy may have put something before it. */
export function to(target: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  return `./${target.replace(/^\//, '')}${search.size > 0 ? `?${search}` : ''}`;
}

/** Goes to an address that `to` made. */
export function go(target: string, { replace = false } = {}): void {
  const next = atBase(target);
  if (next === url.href) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', next);
  url = new URL(next);
}

/** Changes what stands behind the question mark; what is not named stays. A slider replaces, a choice does not. */
export function setQuery(changes: Query, { replace = true } = {}): void {
  go(to(path, { ...Object.fromEntries(url.searchParams), ...changes }), { replace });
}

/** Takes over the links of the page and the buttons of the browser. */
export function startRouting(): void {
  addEventListener('popstate', () => (url = new URL(location.href)));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlain(event) || link.target || link.hasAttribute('download')) return;
    const target = new URL(link.href, document.baseURI);
    const own = ownPath(target);
    if (own === null || !match(own)) return;
    event.preventDefault();
    go(target.href);
  });
}

/** Whether it is for this tab: other clicks open windows or save files. */
function isPlain(event: MouseEvent): boolean {
  const { button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !defaultPrevented && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
