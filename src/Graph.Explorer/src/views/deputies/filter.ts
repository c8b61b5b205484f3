import type { DeputyFilterInput, ExplorerDeputiesQuery } from './gql/graphql.ts';

export type Deputy = NonNullable<NonNullable<ExplorerDeputiesQuery['deputies']>['nodes']>[number];

/** What the reader has chosen; a mandate must fit all of it. */
export interface Choice {
  readonly year: number | null;
  readonly party: string | null;
  readonly region: string | null;
}

export const choiceOf = (query: URLSearchParams): Choice => ({
  year: Number(query.get('year')) || null,
  party: query.get('party'),
  region: query.get('region'),
});

/** The choice as the API's filter. */
export function whereOf({ year, party, region }: Choice): DeputyFilterInput | null {
  if (!year && !party && !region) return null;
  return {
    mandates: {
      some: {
        ...(year && { wonIn: { election: { year: { eq: year } } } }),
        ...(party && { party: { id: { eq: party } } }),
        ...(region && { incarnation: { region: { id: { eq: region } } } }),
      },
    },
  };
}

/** The same of what a search has found, which takes no filter. */
export const fits = (deputy: Deputy, { year, party, region }: Choice): boolean =>
  deputy.mandates.some(
    (mandate) =>
      (!year || mandate.wonIn?.election.year === year) &&
      (!party || mandate.party?.id === party) &&
      (!region || mandate.incarnation.region?.id === region),
  );
