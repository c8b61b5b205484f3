import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { atBase } from '../routing/base.ts';

/** What Code Generator writes beside a document. */
interface Hashed {
  readonly __meta__?: { readonly hash: string };
}

const persisted = persistedExchange({
  preferGetForPersistedQueries: 'force',
  enforcePersistedQueries: true,
  generateHash: async (_, document) => (document as Hashed).__meta__?.hash ?? '',
});

/**
 * Asks by GET, naming each document by its hash, which the server knows from the build. There is no cache here: the browser
 * keeps each answer by its ETag, and asks whether it still holds. While somebody edits documents, the server does not know
 * them, and is sent their text.
 */
export const client = new Client({
  url: atBase('graphql'),
  exchanges: import.meta.env.DEV ? [fetchExchange] : [persisted, fetchExchange],
});
