import { Client, fetchExchange, type ClientOptions } from "@urql/core";
import { cacheExchange, type CacheExchangeOpts } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
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

/** Asks the server at an address, with `/graphql` or without, and keeps each record of its answers once. */
export function makeClient(
  address: string,
  options: Pick<CacheExchangeOpts, "logger"> & Pick<ClientOptions, "fetch"> = {},
): Client {
  const { logger, fetch } = options;
  return new Client({
    url: endpointOf(address),
    exchanges: [cacheExchange({ ...cache, ...(logger && { logger }) }), fetchExchange],
    ...(fetch && { fetch }),
  });
}
