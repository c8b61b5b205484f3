/** A citation as `...Sources` of schema/operations/explorer/shared asks for it. */
export interface CitedSource {
  readonly id: string;
  readonly field?: string | null;
  readonly states?: string | null;
  readonly derived: boolean;
  readonly asOf?: string | null;
  readonly misprint: boolean;
  readonly note?: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher?: string | null;
    readonly url?: string | null;
  };
}

/** Those of a record that are about one of its fields; one without a field is about all. Left out, all. */
export function citationsOf(citations: readonly CitedSource[], field?: string): readonly CitedSource[] {
  if (field === undefined) return citations;
  const own = citations.filter((citation) => citation.field === field);
  return own.length > 0 ? own : citations.filter((citation) => citation.field == null);
}
