import type { Life } from './types.ts';

interface Period {
  readonly sinceYear: number;
  readonly untilYear?: number | null;
}

/** Its years, e.g. `2004–2007`, or `2023–` while it stands. */
export const yearsOf = ({ sinceYear, untilYear }: Period): string =>
  sinceYear === untilYear ? String(sinceYear) : `${sinceYear}–${untilYear ?? ''}`;

/** A day of its, for the map: the first that surely is one. */
export const dayOf = (life: Life): string => life.sinceDate ?? `${life.sinceYear}-12-31`;
