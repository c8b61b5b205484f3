import { t } from './messages.ts';
import type { ExplorerContradictionsQuery } from './gql/graphql.ts';

export type Contradiction = NonNullable<ExplorerContradictionsQuery['dataset']>['contradictions'][number];

/** What a contradiction is about: what it is called, and the view that shows it, if one does. */
export interface Subject {
  readonly type: SubjectType;
  readonly name: string;
  readonly path: string | null;
}

export type SubjectType = 'district' | 'election' | 'region' | 'area' | 'party' | 'other';

export function subjectOf({ subject }: Contradiction): Subject {
  switch (subject.__typename) {
    case 'Incarnation':
      return district(subject.district.number);
    case 'District':
      return district(subject.number);
    case 'Election':
      return {
        type: 'election',
        name: t().electionOf(subject.year),
        path: `/elections/${subject.year}`,
      };
    case 'Region':
      return { type: 'region', name: subject.name ?? t().about.region, path: null };
    case 'Area':
      return { type: 'area', name: subject.name ?? t().about.area, path: null };
    case 'Party':
      return { type: 'party', name: subject.name ?? t().about.party, path: `/parties#${subject.id}` };
    case 'Deputy':
      return { type: 'other', name: subject.name ?? t().about.other, path: '/deputies' };
    default:
      return { type: 'other', name: t().about.other, path: null };
  }
}

const district = (number: number): Subject => ({
  type: 'district',
  name: t().districtNo(number),
  path: `/districts/${number}`,
});
