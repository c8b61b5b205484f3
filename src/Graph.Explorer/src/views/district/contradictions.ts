import type { Contradiction } from './types.ts';

/**
 * The contradictions in which statements about a record stand.
 * @param citations All citations of the record.
 * @param fields Only those about these fields of it; left out, all.
 */
export function contradictionsOf(
  all: readonly Contradiction[],
  citations: readonly { readonly id: string }[],
  fields?: readonly string[],
): readonly Contradiction[] {
  const cited = new Set(citations.map(({ id }) => id));
  return all.filter(
    (contradiction) =>
      contradiction.citations.some(({ id }) => cited.has(id)) &&
      (!fields || contradiction.citations.some(({ field }) => field != null && fields.includes(field))),
  );
}
