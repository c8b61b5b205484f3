import type { Party } from './party.ts';

/** That a party went on as a part of another one. */
export interface Merger {
  readonly from: Party;
  readonly into: Party;
  readonly year: number;
}

/** The API has no field for mergers; the notes tell of them in these words. */
const sentence = /\bit merged with (.+?) (?:in|on) [^.;,]*?(\d{4})/gi;

/** The mergers that the notes of parties tell of. Of the two, the one that ran later on is the one that went on. */
export function mergersOf(parties: readonly Party[]): readonly Merger[] {
  const byName = new Map(parties.flatMap((party) => party.names.map(({ text }) => [text, party] as const)));
  return parties.flatMap((from) =>
    [...(from.note ?? '').matchAll(sentence)].flatMap(([, name = '', digits]) => {
      const into = byName.get(name);
      const year = Number(digits);
      return into && !ranAfter(from, year) && ranAfter(into, year) ? [{ from, into, year }] : [];
    }),
  );
}

const ranAfter = ({ results }: Party, year: number) => results.some(({ election }) => election.year > year);
