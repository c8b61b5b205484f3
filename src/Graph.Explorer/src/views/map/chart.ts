import { geoConicEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { GeoJSON } from '../../api/scalars.ts';
import type { Life, Region } from './plate.ts';

/** A way to draw shapes into a frame. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly path: GeoPath;
}

const reversed = new WeakMap<GeoJSON, GeoJSON>();

/** With its rings the other way round: GeoJSON goes about them counterclockwise, D3 clockwise. */
export function shapeForD3(shape: GeoJSON): GeoJSON {
  let turned = reversed.get(shape);
  if (!turned) {
    turned =
      shape.type === 'Polygon'
        ? { ...shape, coordinates: shape.coordinates.map((ring) => ring.toReversed()) }
        : {
            ...shape,
            coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
          };
    reversed.set(shape, turned);
  }
  return turned;
}

/** A frame that shapes fill, in a projection that keeps areas and is upright in their middle. */
export function chartOf(shapes: readonly GeoJSON[], width: number, height: number, edge: number): Chart {
  const all = { type: 'GeometryCollection' as const, geometries: shapes.map(shapeForD3) };
  const projection = geoConicEqualArea()
    .parallels([43, 53])
    .rotate([-67, 0])
    .precision(0)
    .fitExtent(
      [
        [edge, edge],
        [width - edge, height - edge],
      ],
      all,
    );
  return { width, height, projection, path: geoPath(projection).digits(1) };
}

/** Where the number of a district stands: in the middle of its land, or of its region; null where neither is known. */
export function placeOf(
  life: Life,
  regions: ReadonlyMap<string, Region>,
  chart: Chart,
): [number, number] | null {
  if (life.shape) return chart.path.centroid(shapeForD3(life.shape));
  const region = life.region && regions.get(life.region.id);
  return region?.longitude != null && region.latitude != null
    ? chart.projection([region.longitude, region.latitude])
    : null;
}

/** Regions too small to be read in a chart, such as cities: they get charts of their own. */
export const smallRegions = (regions: readonly Region[], chart: Chart): Region[] =>
  regions.filter(({ shape }) => {
    if (!shape) return false;
    const [[left, top], [right, bottom]] = chart.path.bounds(shapeForD3(shape));
    return Math.max(right - left, bottom - top) < chart.width / 25;
  });
