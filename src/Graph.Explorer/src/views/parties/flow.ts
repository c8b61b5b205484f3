import { mergersOf, type Merger } from './mergers.ts';
import { nameIn, resultIn, seatsOf, yearsOf, type Party } from './party.ts';

/** A party in an election. */
export interface Bar {
  readonly party: Party;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly seats: number | null;
  /** Its name at the time, in lines. */
  readonly lines: readonly string[];
}

/** From one election to the next one of a party, or of the party that it merged with. */
export interface Ribbon {
  readonly party: Party;
  readonly path: string;
  readonly merger: Merger | null;
}

export interface Flow {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly year: number; readonly x: number }[];
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
}

/** All in the units of the figure, which are pixels at its full size. */
export const size = {
  column: 186,
  bar: 10,
  seat: 2.6,
  top: 34,
  line: 14,
  baseline: 12,
  gap: 7,
  letters: 22,
} as const;

export function flowOf(parties: readonly Party[]): Flow {
  const mergers = mergersOf(parties);
  const ordered = inOrder(parties, mergers);
  const columns = yearsOf(parties).map((year, index) => ({ year, x: index * size.column }));
  const bars = columns.flatMap(({ year, x }) => barsOf(ordered, year, x));
  return {
    width: columns.length * size.column + size.letters,
    height:
      Math.max(0, ...bars.map((bar) => bar.y + Math.max(bar.height, bar.lines.length * size.line))) +
      size.gap,
    columns,
    bars,
    ribbons: [...goingOn(ordered, bars), ...merging(mergers, bars)],
  };
}

/** Those with the most seats first, and beside each those that merged with it, so that ribbons cross seldom. */
function inOrder(parties: readonly Party[], mergers: readonly Merger[]) {
  const heir = (party: Party) => mergers.find(({ from }) => from === party)?.into ?? party;
  return [...parties].sort(
    (a, b) =>
      seatsOf(heir(b)) - seatsOf(heir(a)) ||
      (heir(a).id < heir(b).id ? -1 : heir(a).id > heir(b).id ? 1 : 0) ||
      Number(a !== heir(a)) - Number(b !== heir(b)) ||
      seatsOf(b) - seatsOf(a),
  );
}

function barsOf(parties: readonly Party[], year: number, x: number): readonly Bar[] {
  let y: number = size.top;
  return parties.flatMap((party) => {
    const result = resultIn(party, year);
    if (!result) return [];
    const seats = result.seats ?? null;
    const lines = inLines(nameIn(party, year));
    const bar = { party, year, x, y, height: Math.max(1.5, (seats ?? 0) * size.seat), seats, lines };
    y += Math.max(bar.height, lines.length * size.line) + size.gap;
    return [bar];
  });
}

function inLines(name: string): readonly string[] {
  const lines: string[] = [];
  // A long word with a hyphen would reach into the next column.
  for (const word of name.split(/ |(?<=\p{L}{6}-)(?=\p{L}{6})/u)) {
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith('-') && last.length + word.length < size.letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function goingOn(parties: readonly Party[], bars: readonly Bar[]): readonly Ribbon[] {
  return parties.flatMap((party) => {
    // Those who stand for themselves are others in each election.
    if (party.kind === 'INDEPENDENT') return [];
    const own = bars.filter((bar) => bar.party === party);
    return own.slice(1).map((bar, index) => ({ party, path: between(own[index] ?? bar, bar), merger: null }));
  });
}

function merging(mergers: readonly Merger[], bars: readonly Bar[]): readonly Ribbon[] {
  return mergers.flatMap((merger) => {
    const last = bars.filter((bar) => bar.party === merger.from).at(-1);
    if (!last) return [];
    const since = merger.from.mergedYear ?? last.year;
    const next = bars.find((bar) => bar.party === merger.into && bar.year > since);
    return next ? [{ party: merger.from, path: between(last, next), merger }] : [];
  });
}

function between(from: Bar, to: Bar): string {
  const x1 = from.x + size.bar;
  // A party that merges brings no more than what it had.
  const height = from.party === to.party ? to.height : Math.min(from.height, to.height);
  const y2 = to.y + to.height - height;
  const middle = to.x - size.column / 2;
  return (
    `M${x1},${from.y}H${middle - 40}C${middle},${from.y} ${middle},${y2} ${to.x},${y2}` +
    `v${height}C${middle},${y2 + height} ${middle},${from.y + from.height} ${middle - 40},${from.y + from.height}H${x1}Z`
  );
}
