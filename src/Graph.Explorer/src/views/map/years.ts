import { today } from '../../i18n/format.ts';

/** An election, as far as the timeline needs it. */
interface Election {
  readonly year: number;
  readonly constituencySeats: number | null;
}

/** A year of the timeline. */
export interface Year {
  readonly year: number;
  /** Whether the chamber then had members from districts. */
  readonly hasDistricts: boolean;
  readonly hasElection: boolean;
}

/** From the first election to the last day known: each year is as the election before it, or in it, has left it. */
export function years(elections: readonly Election[], lastEnd: number | null): Year[] {
  const first = elections[0]?.year;
  if (first === undefined) return [];
  const last = Math.max(Number(today().slice(0, 4)), elections.at(-1)?.year ?? first);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year,
      hasDistricts: hadDistricts(year, elections) && (lastEnd === null || year <= lastEnd),
      hasElection: elections.some((election) => election.year === year),
    };
  });
}

// The year in which districts end still has them, until its election.
function hadDistricts(year: number, elections: readonly Election[]): boolean {
  const before = elections.findLast((election) => election.year < year);
  const within = elections.find((election) => election.year === year);
  return [before, within].some((election) => (election?.constituencySeats ?? 0) > 0);
}

/** The day that stands for a year: its middle, on which a change of July is still to come. */
export const dayOf = (year: number): string => `${year}-06-30`;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
