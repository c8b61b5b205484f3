import type { Snippet } from 'svelte';
import { compareNames } from '../i18n/format.ts';

/** What a cell sorts by; null comes last whichever end is first. */
export type SortValue = string | number | null | undefined;

/** A column of a table. */
export interface Column<Row> {
  readonly label: string;
  /** What it sorts by; left out where it does not. */
  readonly by?: (row: Row) => SortValue;
  /** Whether it holds numbers, which stand below each other digit by digit. */
  readonly numeric?: boolean;
  readonly cell: Snippet<[Row]>;
}

/** Which column decides about the order of rows. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows in an order. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null) {
  const by = order && columns[order.column]?.by;
  if (!by) return rows;
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => compare(by(a), by(b), sign));
}

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b)));
}
