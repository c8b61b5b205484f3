/** A page of a connection. */
interface Page<Node> {
  readonly nodes: readonly Node[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** More districts than any country has; who has invented more is asked before the next ones come. */
const unasked = 250;

/**
 * All rows from the first page on: the next pages are asked for by themselves, up to as many rows as one can look at.
 * Called while a component is made.
 * @param first The first page; with another one all begins anew.
 * @param load Asks for the page behind a cursor; nothing comes if that fails.
 */
export function allPages<Node>(
  first: () => Page<Node> | null | undefined,
  load: (after: string) => Promise<Page<Node> | null | undefined>,
) {
  let further = $state.raw<readonly Page<Node>[]>([]);
  let wanted = $state(unasked);
  const begin = $derived(first());
  const nodes = $derived([begin, ...further].flatMap((page) => page?.nodes ?? []));
  const next = $derived.by(() => {
    const last = further.at(-1) ?? begin;
    return last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;
  });

  $effect.pre(() => {
    void begin;
    further = [];
    wanted = unasked;
  });

  $effect(() => {
    if (next === null || nodes.length >= wanted) return;
    let isWanted = true;
    void load(next).then((page) => {
      if (isWanted && page) further = [...further, page];
    });
    return () => (isWanted = false);
  });

  return {
    get nodes() {
      return nodes;
    },
    /** Has the next ones come, too; also where they could not before. */
    more: () => void (wanted = nodes.length + unasked),
  };
}
