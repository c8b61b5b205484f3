const link = new URLSearchParams(location.hash.slice(1));
const query = link.get('query');

/** The operation that a link such as `#query=…&variables=…` opens the page with; null without one. */
export const linked = query ? { query, variables: link.get('variables') ?? '' } : null;

// Once opened, it is a tab like any other: the page loaded again shows what was written since.
if (query) history.replaceState(null, '', location.pathname);
