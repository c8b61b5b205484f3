// Makes the figures of a dataset from the polygons of its raions:
//
//   node make.mjs <raions.geojson> <dataset folder>
//
// It writes shapes/areas.geojson and shapes/regions.geojson there. README.md beside this file says more.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mapshaper from 'mapshaper';

// In metres: smaller details are left out. Where many live on little land, more of them stay.
const intervals = { city: 100, town: 500, raion: 2500 };
const decimals = 4; // 11 m at the most

const [raionsFile, folder] = process.argv.slice(2);
if (!raionsFile || !folder) {
  console.error('Name the file with the polygons of the raions, and the folder of the dataset.');
  process.exit(2);
}

const areas = byKey((await readJson(join(folder, 'areas.json'))).areas, (area) => area.kato);
const regions = byKey((await readJson(join(folder, 'regions.json'))).regions, (region) => region.id);
const raions = await readJson(raionsFile);

for (const raion of raions.features) {
  const { KATO: kato, ADM1_PCODE: code } = raion.properties;
  const area = areas.get(kato) ?? fail(`No area has the code ${kato}. Add it to areas.json.`);
  const region = regions.get(area.region);
  if (code !== `KZ${region.kato.slice(0, 2)}`) fail(`${area.id} lies in ${code}, not in ${region.id}.`);
  raion.properties = { id: area.id, region: region.id, interval: intervals[sizeOf(area, region)] };
}

// Borders are cut into arcs once, and simplified once, so that they stay shared. Regions are dissolved of their raions for
// the same reason. Rounding moves points, so what crosses then is mended afterwards, before the regions are made.
const simplified = await run({ raions }, [
  '-i raions.json',
  '-clean gap-width=500m',
  '-simplify variable interval=interval weighted keep-shapes',
  `-o areas.json format=geojson precision=${10 ** -decimals}`,
]);
const made = await run({ areas: JSON.parse(simplified['areas.json']) }, [
  '-i areas.json',
  '-clean',
  `-o areas.json format=geojson precision=${10 ** -decimals}`,
  '-dissolve region + name=regions',
  `-o regions.json target=regions format=geojson precision=${10 ** -decimals}`,
]);

await mkdir(join(folder, 'shapes'), { recursive: true });
await write('areas', made['areas.json'], (properties) => properties.id);
await write('regions', made['regions.json'], (properties) => properties.region);

async function write(name, text, idOf) {
  const { features } = JSON.parse(text);
  const lines = features
    .map(({ properties, geometry }) => ({ type: 'Feature', id: idOf(properties), properties: null, geometry }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((feature) => `    ${JSON.stringify(feature)}`);
  const head = {
    $schema: '../../../schema/dataset.schema.json',
    type: 'FeatureCollection',
    attribution:
      'After geokz by Alexander Rodionov, CC BY 4.0, https://github.com/arodionoff/geokz; simplified, and matched to the'
      + ` IDs of ${name}.json.`,
  };
  const members = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const file = join(folder, 'shapes', `${name}.geojson`);
  await writeFile(file, `{\n${members.join(',\n')},\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`);
  console.log(`${file}: ${features.length} figures`);
}

function sizeOf(area, region) {
  if (region.kind === 'CITY_OF_REPUBLICAN_SIGNIFICANCE') return 'city';
  return area.kind === 'CITY' ? 'town' : 'raion';
}

function run(inputs, commands) {
  const files = Object.entries(inputs).map(([name, content]) => [`${name}.json`, JSON.stringify(content)]);
  return mapshaper.applyCommands(commands.join(' '), Object.fromEntries(files));
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

function byKey(records, keyOf) {
  return new Map(records.map((record) => [keyOf(record), record]));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
