import { unknown } from '../i18n/format.ts';
import { translated } from '../i18n/messages.svelte.ts';

/** The marker for those who stand for themselves is a word of the language rather than a name. */
const independent = { en: 'Independent', kk: 'Өзін-өзі ұсынған', ru: 'Самовыдвиженец' };

/** What a party is called in the language chosen. */
export const partyName = (party: { readonly kind: string; readonly name?: string | null }): string =>
  party.kind === 'INDEPENDENT' ? translated(independent) : (party.name ?? unknown);
