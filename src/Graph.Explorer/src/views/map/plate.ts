import type { ExplorerMapQuery } from './gql/graphql.ts';
import { dayOf } from './years.ts';

export type Life = NonNullable<NonNullable<ExplorerMapQuery['incarnations']>['nodes']>[number];
export type Region = NonNullable<NonNullable<ExplorerMapQuery['regions']>['nodes']>[number];

/** The day that the map opens with: the last on which districts stood, which is today while they do. */
export function lastDay(lives: readonly Life[]): string | null {
  const newest = lives[0];
  if (!newest) return null;
  const now = new Date().toISOString().slice(0, 10);
  if (newest.untilDate) return newest.untilDate > now ? now : dayBefore(newest.untilDate);
  return newest.untilYear === null ? now : dayOf(newest.untilYear);
}

function dayBefore(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Who sits for a district, and for which party, as far as a source says so. */
export const mandateOf = (life: Life) => life.mandates[0];

/** Of six things that may be known of a district, how many are. */
export const knownFacts = (life: Life): number =>
  [
    life.region,
    life.shape,
    mandateOf(life)?.deputy,
    mandateOf(life)?.party,
    life.population ?? life.electorate,
    life.borders[0],
  ].filter((fact) => fact != null).length;

export const mostFacts = 6;
