/** Where a seat stands: the chair of the chamber is at 0, 0, and the outermost row at a distance of 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far the innermost row is from the chair. */
const innermost = 0.42;

/** Places for so many seats in rows of a half circle, from left to right, row by row where they are equally far left. */
export function hemicycle(seats: number): readonly Place[] {
  const radii = rowRadii(seats);
  const places = shares(seats, radii).flatMap((count, row) => placesOf(radii[row] ?? 1, count));
  return places
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
    .map(({ angle, radius }) => ({
      x: radius * Math.cos(angle),
      y: -radius * Math.sin(angle),
    }));
}

/** Half the way from one seat to the next: no seat may be wider. */
export const seatRadius = (seats: number): number =>
  Math.min(0.045, (0.82 * (1 - innermost)) / (2 * rowCount(seats)));

const rowCount = (seats: number) => Math.max(1, Math.round(Math.sqrt(seats / 2.7)));

function rowRadii(seats: number): readonly number[] {
  const rows = rowCount(seats);
  return Array.from({ length: rows }, (_, row) => innermost + ((1 - innermost) * (row + 1)) / rows);
}

/** How many seats a row has: as many as its length is of that of all rows, and all of them together. */
function shares(seats: number, radii: readonly number[]): readonly number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  let before = 0;
  let reached = 0;
  return radii.map((radius) => {
    reached += radius;
    const upTo = Math.round((seats * reached) / length);
    const count = upTo - before;
    before = upTo;
    return count;
  });
}

const placesOf = (radius: number, count: number) =>
  Array.from({ length: count }, (_, seat) => ({
    radius,
    angle: count === 1 ? Math.PI / 2 : Math.PI * (1 - seat / (count - 1)),
  }));
