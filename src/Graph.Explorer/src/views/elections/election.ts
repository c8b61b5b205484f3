import type { ExplorerElectionQuery } from './gql/graphql.ts';

export type Election = NonNullable<NonNullable<ExplorerElectionQuery['elections']>['nodes']>[number];
export type PartyResult = Election['partyResults'][number];
export type Contest = Election['contests'][number];

/** All contests of an election, of both pages. */
export const contestsOf = ({ contests, furtherContests }: Election): readonly Contest[] => [
  ...contests,
  ...furtherContests,
];

/** How a seat was filled; null where no source says. */
export type SeatKind = 'district' | 'list' | 'assembly' | null;

/** Seats that stand together in the chamber. */
export interface SeatGroup {
  /** Null for those of no party, or of none that is known. */
  readonly partyId: string | null;
  readonly kind: SeatKind;
  readonly count: number;
}

/** The seats of the chamber by party and kind, those without a known party last. */
export function seatGroups(election: Election): readonly SeatGroup[] {
  const won = election.partyResults.flatMap(groupsOf);
  const left = (kind: SeatKind, seats: number) => ({
    partyId: null,
    kind,
    count: seats - countOf(won, kind),
  });
  const ofNobody =
    countOf(won, null) > 0
      ? []
      : [left('district', election.constituencySeats ?? 0), left('list', election.listSeats ?? 0)];
  const assembly = { partyId: null, kind: 'assembly' as const, count: election.assemblySeats ?? 0 };
  return [...won, ...ofNobody, assembly].filter(({ count }) => count > 0);
}

/** Seats of which a source tells the number alone are of no kind. */
function groupsOf({ party, seats, constituencySeats, listSeats }: PartyResult): SeatGroup[] {
  const inDistricts = constituencySeats ?? 0;
  const fromList = listSeats ?? 0;
  const groups: SeatGroup[] = [
    { partyId: party.id, kind: 'district', count: inDistricts },
    { partyId: party.id, kind: 'list', count: fromList },
    { partyId: party.id, kind: null, count: (seats ?? 0) - inDistricts - fromList },
  ];
  return groups.filter(({ count }) => count > 0);
}

const countOf = (groups: readonly SeatGroup[], kind: SeatKind) =>
  groups.filter((group) => group.kind === kind).reduce((sum, { count }) => sum + count, 0);
