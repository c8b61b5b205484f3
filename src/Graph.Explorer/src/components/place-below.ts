/** Puts a popover below what it belongs to, or above where there is no room, and within the window. */
export function placeBelow(popover: HTMLElement, anchor: HTMLElement): void {
  const edge = 8;
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + edge;
  const top = below + height > innerHeight ? Math.max(edge, at.top - height - edge) : below;
  const left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - width - edge));
  popover.style.setProperty('top', `${top}px`);
  popover.style.setProperty('left', `${left}px`);
}
