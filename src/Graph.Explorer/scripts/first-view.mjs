// Prints how long the first view takes on a phone, and what comes over the line: `npm run measure`, while the server runs.
import { address, withBrowser } from './browser.mjs';

const rounds = 5;

/** What Lighthouse calls slow 4G. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

await withBrowser(async (browser) => {
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await firstView(browser));
  all.sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds, script, total, shift } = all[Math.floor(rounds / 2)];
  console.log(`map drawn after ${milliseconds} ms (${all.map((view) => view.milliseconds).join(', ')})`);
  console.log(
    `script ${kilobytes(script)}, all ${kilobytes(total)}, compressed; layout shift ${shift.toFixed(3)}`,
  );
});

async function firstView(browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  const types = new Map();
  const sizes = { script: 0, total: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.total += encodedDataLength;
    if (types.get(requestId) === 'Script') sizes.script += encodedDataLength;
  });
  await page.addInitScript(watchForMap);
  await page.goto(address);
  const milliseconds = Math.round(await page.evaluate(() => globalThis.mapDrawn));
  const shift = await page.evaluate(layoutShift);
  await context.close();
  return { milliseconds, shift, ...sizes };
}

/** Runs in the page: when the first district was painted. Playwright would look for it but twice a second. */
function watchForMap() {
  globalThis.mapDrawn = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('path.district')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Runs in the page: the sum of all shifts so far. */
function layoutShift() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 500);
  });
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
