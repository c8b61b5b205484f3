// Takes the pictures of the README: `npm run screenshots`, while the server runs in Release.
import { fileURLToPath } from 'node:url';
import { address, withBrowser } from './browser.mjs';

const pictures = [
  { name: 'explorer-map', path: '/?day=2024-06-01&at=43.250,76.900', shown: 'Electoral district No. 12' },
  { name: 'explorer-election', path: '/elections/2023', shown: 'Erlan Qoşanov' },
];

await withBrowser(async (browser) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 880 },
    locale: 'en',
    colorScheme: 'light',
  });
  for (const { name, path, shown } of pictures) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.getByText(shown).first().waitFor();
    const file = fileURLToPath(new URL(`../../../docs/images/${name}.png`, import.meta.url));
    await page.screenshot({ path: file });
    console.log(file);
  }
});
