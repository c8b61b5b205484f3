/** The box in the header, which is that of this view, too. */
export const searchBox = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('form[role="search"] input');

/** Goes through the results by arrows from the search box on, and back to it by Escape. */
export function walkResults(event: KeyboardEvent): void {
  const stops = [searchBox(), ...document.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = stops.findIndex((stop) => stop !== null && stop === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
  if (at < 0 || !step) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
