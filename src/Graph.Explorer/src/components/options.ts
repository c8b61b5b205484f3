import { compareNames } from '../i18n/format.ts';

/** What a choice is made from, each once, by name. */
export function optionsOf(all: readonly ({ id: string; name?: string | null } | null | undefined)[]) {
  const named = new Map<string, string>();
  for (const one of all) if (one?.name) named.set(one.id, one.name);
  return [...named]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compareNames(a.label, b.label));
}
