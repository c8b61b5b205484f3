/** A day, e.g. `2023-01-31`. It stays a text, as in JSON: a `Date` would be a moment, and shift with the time zone. */
export type LocalDate = `${number}-${number}-${number}`;

/** A moment, e.g. `2023-01-31T12:30:00Z`; `new Date(moment)` reads it. */
export type DateTime = `${LocalDate}T${string}`;

/** A point: longitude, then latitude. */
export type Position = [longitude: number, latitude: number];

/** A geometry as GeoJSON (RFC 7946), as libraries for maps take it. */
export type GeoJSON =
  | { type: "Polygon"; coordinates: Position[][] }
  | { type: "MultiPolygon"; coordinates: Position[][][] };
