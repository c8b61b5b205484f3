import type { MultiPolygon, Polygon } from 'geojson';

/** A day, as `2023-03-19`. */
export type LocalDate = string;

/** The land of something, in longitudes and latitudes. */
export type GeoJSON = Polygon | MultiPolygon;
