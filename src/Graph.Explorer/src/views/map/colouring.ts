import { colourAt, noColour } from '../../components/colours.ts';
import { partyColours, type PartyWithSeats } from '../../components/party-colours.ts';
import { knownFacts, mandateOf, mostFacts, type Life, type Region } from './plate.ts';

/** What the colours of districts tell. */
export const colourings = ['party', 'region', 'completeness'] as const;

export type Colouring = (typeof colourings)[number];

/** Light to dark, so that more known is more ink. */
const shades = ['#e8e2d2', '#cfd8c8', '#a9c6b8', '#7db0a6', '#4f9591', '#26757a', '#0b5560'];

/** The shade of so many known facts. */
export const shadeOf = (known: number): string => shades[Math.min(known, mostFacts)] ?? noColour;

/** The colour of a district. */
export type ColourOf = (life: Life) => string;

/** How districts are coloured: parties and regions by their places in lists that no day changes. */
export function colourer(
  colouring: Colouring,
  parties: readonly PartyWithSeats[],
  regions: readonly Region[],
): ColourOf {
  if (colouring === 'completeness') return (life) => shadeOf(knownFacts(life));
  if (colouring === 'region') {
    const places = new Map(regions.map(({ id }, index) => [id, index]));
    return (life) => (life.region ? colourAt(places.get(life.region.id) ?? 0) : noColour);
  }
  const colours = partyColours(parties);
  return (life) => colours(mandateOf(life)?.party?.id);
}
