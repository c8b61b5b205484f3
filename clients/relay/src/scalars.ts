/** A day, e.g. `2023-01-31`. It stays a text, as in JSON: a `Date` would be a moment, and shift with the time zone. */
export type LocalDate = `${number}-${number}-${number}`;

/** A moment, e.g. `2023-01-31T12:30:00Z`; `new Date(moment)` reads it. */
export type DateTime = `${LocalDate}T${string}`;
