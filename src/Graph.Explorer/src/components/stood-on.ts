interface Period {
  readonly sinceYear: number;
  readonly sinceDate?: string | null;
  readonly untilYear?: number | null;
  readonly untilDate?: string | null;
}

/** Whether something stood on a day; a year alone counts as a whole, as in the API. */
export function stoodOn({ sinceYear, sinceDate, untilYear, untilDate }: Period, day: string): boolean {
  const since = sinceDate ?? `${sinceYear}-01-01`;
  const until = untilDate ?? (untilYear == null ? null : `${untilYear + 1}-01-01`);
  return since <= day && (until === null || day < until);
}
