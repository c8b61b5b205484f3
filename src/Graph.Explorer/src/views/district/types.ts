import type { ExplorerDistrictQuery } from './gql/graphql.ts';

export type District = NonNullable<ExplorerDistrictQuery['district']>;
export type Life = NonNullable<NonNullable<ExplorerDistrictQuery['incarnations']>['nodes']>[number];
export type Vote = District['history'][number];
export type Mandate = NonNullable<NonNullable<ExplorerDistrictQuery['mandates']>['nodes']>[number];
export type Contradiction = NonNullable<ExplorerDistrictQuery['dataset']>['contradictions'][number];
