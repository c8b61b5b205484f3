import type { Life } from './plate.ts';

/** Numbers of districts that stand at one place of a chart. */
export interface Label {
  readonly text: string;
  readonly at: [number, number];
  readonly ids: readonly string[];
}

/**
 * The numbers, each at its district's place, or together with others where there is no room for it alone.
 * @param room Closer than this, numbers would lie upon each other.
 */
export function labelsOf(
  lives: readonly Life[],
  place: (life: Life) => [number, number] | null,
  room: number,
): readonly Label[] {
  const groups: { at: [number, number]; members: Life[] }[] = [];
  for (const life of lives) {
    const at = place(life);
    if (!at) continue;
    const near = groups.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < room);
    if (near) near.members.push(life);
    else groups.push({ at, members: [life] });
  }
  return groups.map(({ at, members }) => ({
    text: members.map((life) => life.district.number).join(' · '),
    at,
    ids: members.map((life) => life.id),
  }));
}
