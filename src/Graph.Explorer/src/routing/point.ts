/** A place on the earth as the address of the map has it, e.g. `43.157,77.058`: some hundred metres are close enough. */
export function pointToText(latitude: number | null, longitude: number | null): string | null {
  return latitude === null || longitude === null ? null : `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
}

/** The place as longitude and latitude; null where the text is none. */
export function pointOf(text: string | null): [number, number] | null {
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text ?? '') ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  const isOnEarth = Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
  return isOnEarth ? [Number(longitude), Number(latitude)] : null;
}
