import { pointToText } from '../../routing/point.ts';
import { to } from '../../routing/router.svelte.ts';
import type { ExplorerSearchQuery } from './gql/graphql.ts';
import { t } from './messages.ts';

type Found = NonNullable<ExplorerSearchQuery['search']>[number];

/** What was found, as a line of the list. */
export interface Result {
  readonly id: string;
  readonly name: string | null | undefined;
  readonly names?: readonly { readonly text: string }[];
  /** Where it leads; null where there is nothing but the name. */
  readonly href: string | null;
  /** What tells it from others of its name. */
  readonly about: readonly (string | null | undefined)[];
  /** The districts that it has to do with. */
  readonly districts: readonly number[];
}

/** Results of one kind. */
export interface Group {
  readonly kind: keyof ReturnType<typeof t>['kinds'];
  readonly results: readonly Result[];
}

/** All that was found, by kind; kinds without a result are left out. */
export function groupsOf({ search, regions, sources }: ExplorerSearchQuery): Group[] {
  const found = search ?? [];
  const of = (kind: Found['__typename']) =>
    found.filter(({ __typename }) => __typename === kind).map(resultOf);
  const groups: Group[] = [
    { kind: 'district', results: of('District') },
    { kind: 'deputy', results: of('Deputy') },
    { kind: 'candidate', results: of('Candidate') },
    { kind: 'region', results: of('Region') },
    { kind: 'area', results: areasOf(regions) },
    { kind: 'settlement', results: of('Settlement') },
    { kind: 'party', results: of('Party') },
    { kind: 'source', results: sourcesOf(sources) },
  ];
  return groups.filter(({ results }) => results.length > 0);
}

function resultOf(found: Found): Result {
  const { id, name } = found;
  const years = (since: number, until?: number | null) => `${since}–${until ?? ''}`;
  switch (found.__typename) {
    case 'District': {
      const lives = found.incarnations.map((life) =>
        [years(life.sinceYear, life.untilYear), life.region?.name].filter(Boolean).join(' '),
      );
      return { ...found, href: to(`/districts/${found.number}`), about: lives, districts: [] };
    }
    case 'Deputy': {
      const held = found.mandates.map((mandate) =>
        [years(mandate.sinceYear, mandate.untilYear), mandate.party?.name].filter(Boolean).join(' '),
      );
      const districts = found.mandates.map(({ incarnation }) => incarnation.district.number);
      return { ...found, href: to('/deputies', { q: name }), about: held, districts: unique(districts) };
    }
    case 'Region': {
      const centre = found.centre?.name;
      const about = [t().regionKinds[found.regionKind], centre && t().centre(centre)];
      const districts = unique(found.incarnations.map(({ district }) => district.number));
      return { ...found, href: onMap(found), about, districts };
    }
    case 'Settlement': {
      const districts = unique(found.seatOf.map(({ district }) => district.number));
      const href = districts[0] === undefined ? onMap(found.region) : to(`/districts/${districts[0]}`);
      return { ...found, href, about: [found.region?.name], districts };
    }
    case 'Party': {
      const about = [t().partyKinds[found.partyKind], found.abbreviation, t().mandates(found.mandatesCount)];
      return { ...found, href: `${to('/parties')}#${id}`, about, districts: [] };
    }
    case 'Candidate': {
      const { election, district } = found.contest;
      const href = to(`/elections/${election.year}`, { q: name });
      return { id, name, href, about: [String(election.year)], districts: [district.number] };
    }
  }
}

/** The map with what is known of the place: which district it belongs to, and belonged to. */
const onMap = (place: { latitude: number | null; longitude: number | null } | null) =>
  to('/', { at: place && pointToText(place.latitude, place.longitude) });

function areasOf(regions: ExplorerSearchQuery['regions']): Result[] {
  return (regions?.nodes ?? []).flatMap((region) =>
    region.areas.map(({ coverage, ...area }) => ({
      ...area,
      href: onMap(area),
      about: [t().areaKinds[area.kind], region.name],
      districts: unique(coverage.map(({ incarnation }) => incarnation.district.number)),
    })),
  );
}

const sourcesOf = (sources: ExplorerSearchQuery['sources']): Result[] =>
  (sources?.nodes ?? []).map(({ id, title, publisher, url }) => {
    return { id, name: title, href: url ?? null, about: [publisher], districts: [] };
  });

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
