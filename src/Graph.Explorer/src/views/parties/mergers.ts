import type { Party } from './party.ts';

/** That a party goes on in another one. */
export interface Merger {
  readonly from: Party;
  readonly into: Party;
}

/** The mergers between parties of a list. */
export function mergersOf(parties: readonly Party[]): readonly Merger[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  return parties.flatMap((from) => {
    const into = byId.get(from.mergedInto?.id ?? '');
    return into ? [{ from, into }] : [];
  });
}
