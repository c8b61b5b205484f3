import { locale } from './locale.svelte.ts';

/** Days in English are written as in Kazakhstan. Chromium writes numbers in Kazakh as in English: Russian has its signs. */
const conventions = { en: ['en-GB'], kk: ['ru'], ru: ['ru'] };

// Chromium has no Kazakh months, and writes `2023 M01 1`.
const kazakhMonths =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** What stands where no source says anything. */
export const unknown = '—';

/** A count, e.g. `8,350,000`. */
export const formatNumber = (value: number | null | undefined): string =>
  value == null ? unknown : new Intl.NumberFormat(conventions[locale.language]).format(value);

/** A share of 100, e.g. `53.9%`. */
export const formatPercent = (value: number | null | undefined): string =>
  value == null
    ? unknown
    : new Intl.NumberFormat(conventions[locale.language], {
        style: 'percent',
        maximumFractionDigits: 2,
      }).format(value / 100);

/** A day as people write it, from `2023-03-19`. */
export function formatDay(day: string | null | undefined): string {
  if (day == null) return unknown;
  if (locale.language === 'kk') return formatKazakhDay(day);
  const format = new Intl.DateTimeFormat(conventions[locale.language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}

function formatKazakhDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} жылғы ${date} ${kazakhMonths[(month ?? 1) - 1]}`;
}

/** A beginning or an end as well as it is known: the day, or the year. */
export const formatWhen = (day: string | null | undefined, year: number | null | undefined): string =>
  day == null ? (year == null ? '' : String(year)) : formatDay(day);

/** How a list is sorted by names in the language chosen. */
export const compareNames = (a: string, b: string): number =>
  a.localeCompare(b, locale.language, { numeric: true });

/** Today, in UTC, as the API counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10);
