/** Okabe and Ito's colours, then Tol's muted ones: told apart by all eyes, on paper and in the dark. */
const palette = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#ddcc77',
  '#882255',
  '#44aa99',
  '#999933',
  '#aa4499',
  '#6699cc',
] as const;

/** The colour at a place of the palette, which begins again after its end: for what lies side by side on a map. */
export const colourAt = (index: number): string => palette[index % palette.length] ?? noColour;

/** For whatever comes after the last colour, and for what no source tells. */
export const noColour = 'var(--hair)';

/**
 * A colour for each, by its place in a list that is the same wherever it is asked for: the colour alone tells nothing, its
 * name always stands beside it.
 */
export function assignColours(ids: readonly string[]): (id: string | null | undefined) => string {
  const colours = new Map(ids.map((id, index) => [id, palette[index] ?? noColour]));
  return (id) => (id == null ? noColour : (colours.get(id) ?? noColour));
}
