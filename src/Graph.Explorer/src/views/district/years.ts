import type { Life } from './types.ts';

interface Period {
  readonly sinceYear: number;
  readonly untilYear?: number | null;
}

/** Its years, e.g. `2004–2007`, or `2023–` while it stands. */
export const yearsOf = ({ sinceYear, untilYear }: Period): string =>
  sinceYear === untilYear ? String(sinceYear) : `${sinceYear}–${untilYear ?? ''}`;

/** Whether a life stood on a day; a year alone counts as a whole, as in the API. */
export function stoodOn(life: Life, day: string): boolean {
  const since = life.sinceDate ?? `${life.sinceYear}-01-01`;
  const until = life.untilDate ?? (life.untilYear == null ? null : `${life.untilYear + 1}-01-01`);
  return since <= day && (until === null || day < until);
}

/** A day of its, for the map: the first that surely is one. */
export const dayOf = (life: Life): string => life.sinceDate ?? `${life.sinceYear}-12-31`;
