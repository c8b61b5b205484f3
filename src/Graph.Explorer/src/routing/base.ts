/** Where the Explorer is: the <base> of the page, which knows what a proxy has put before its paths. */
const base = new URL(document.baseURI);

/** The whole address of something below the Explorer's, e.g. `graphql`. */
export const atBase = (path: string): string => new URL(path, base).href;

/** The Explorer's own path for an address, e.g. `/districts/12`; null if it is another website's. */
export function ownPath(url: URL): string | null {
  const isOwn = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  return isOwn ? `/${url.pathname.slice(base.pathname.length)}` : null;
}
