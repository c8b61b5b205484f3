/** Tells the browser's tab, and those to whom the page is sent, what it is about. */
export function describePage(title: string, description?: string): void {
  document.title = title;
  write('meta[property="og:title"]', title);
  if (description) {
    write('meta[property="og:description"]', description);
    write('meta[name="description"]', description);
  }
}

const write = (selector: string, content: string) =>
  document.querySelector(selector)?.setAttribute('content', content);
