import { chromium } from 'playwright-core';

/** The server that is looked at, e.g. one that `dotnet run --project src/Graph.Server` has started. */
export const address = process.env.GRAPH_URL ?? 'http://localhost:5000';

/** Has a browser open, uses it, and closes it. */
export async function withBrowser(use) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
