import { locale } from '../../i18n/locale.svelte.ts';
import { partyName } from '../../components/party-name.ts';
import type { ExplorerPartiesQuery } from './gql/graphql.ts';

export type Party = NonNullable<NonNullable<ExplorerPartiesQuery['parties']>['nodes']>[number];
export type PartyResult = Party['results'][number];
export type Name = Party['names'][number];

/** Under which name it ran in a year, as far as a source says until when a former name was in use. */
export function nameIn(party: Party, year: number): string {
  const then = party.names.filter((name) => name.kind === 'FORMER' && wasInUse(name, year));
  const best = locale.nameLanguages.flatMap((language) =>
    then.filter((name) => name.language === language),
  )[0];
  return best?.text ?? party.abbreviation ?? partyName(party);
}

const wasInUse = ({ sinceYear, untilYear }: Name, year: number) =>
  (sinceYear ?? -Infinity) <= year && year < (untilYear ?? -Infinity);

/** The years of all elections in which any of them has a result. */
export const yearsOf = (parties: readonly Party[]): readonly number[] =>
  [...new Set(parties.flatMap(({ results }) => results.map(({ election }) => election.year)))].sort(
    (a, b) => a - b,
  );

export const resultIn = ({ results }: Party, year: number): PartyResult | undefined =>
  results.find(({ election }) => election.year === year);

export const seatsOf = ({ results }: Party): number =>
  results.reduce((sum, { seats }) => sum + (seats ?? 0), 0);
