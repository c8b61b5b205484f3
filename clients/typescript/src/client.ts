import { Client, fetchExchange, type ClientOptions } from "@urql/core";
import { cacheExchange, type CacheExchangeOpts } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { persistedExchange } from "@urql/exchange-persisted";
import { endpointOf } from "./endpoint.ts";
import introspection from "./gql/introspection.json" with { type: "json" };

// Objects without an ID, such as names and pages, belong to the record with which they were read.
const withoutId = introspection.__schema.types.filter(
  ({ kind, fields }) => kind === "OBJECT" && !fields?.some(({ name }) => name === "id"),
);

const cache: CacheExchangeOpts = {
  schema: introspection,
  keys: Object.fromEntries(withoutId.map(({ name }) => [name, () => null])),
  // Each page of these lists is added to those before.
  resolvers: { Query: { mandates: relayPagination(), sources: relayPagination() } },
};

const named = {
  /** By the hash of its text; a document that the server does not know is sent once. */
  automatic: persistedExchange(),
  /** By the hash that stands in the manifest, and never sent. */
  trusted: persistedExchange({
    enforcePersistedQueries: true,
    generateHash: async (_, document) => (document as Partial<Hashed>).__meta__?.hash ?? "",
  }),
};

/** What Code Generator adds to a document. */
interface Hashed {
  readonly __meta__: { readonly hash: string };
}

/** Asks the server at an address, with `/graphql` or without, and keeps each record of its answers once. */
export function makeClient(
  address: string,
  options: Pick<CacheExchangeOpts, "logger"> & Pick<ClientOptions, "fetch"> & { documents?: keyof typeof named } = {},
): Client {
  const { logger, fetch, documents } = options;
  return new Client({
    url: endpointOf(address),
    exchanges: [
      cacheExchange({ ...cache, ...(logger && { logger }) }),
      ...(documents ? [named[documents]] : []),
      fetchExchange,
    ],
    ...(fetch && { fetch }),
  });
}
