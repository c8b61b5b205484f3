import { assignColours } from './colours.ts';

/** A party as `...PartySeats` of schema/operations/explorer/shared asks for it. */
export interface PartyWithSeats {
  readonly id: string;
  readonly results: readonly { readonly seats?: number | null }[];
}

/** There are more parties than colours: those with the most seats have them, the same in all years. */
export function partyColours(parties: readonly PartyWithSeats[]) {
  const bySeats = [...parties].sort((a, b) => seatsOf(b) - seatsOf(a) || (a.id < b.id ? -1 : 1));
  return assignColours(bySeats.map((party) => party.id));
}

const seatsOf = ({ results }: PartyWithSeats) => results.reduce((sum, { seats }) => sum + (seats ?? 0), 0);
