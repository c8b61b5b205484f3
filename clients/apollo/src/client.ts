import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { generatePersistedQueryIdsFromManifest } from "@apollo/persisted-query-lists";
import { endpointOf } from "./endpoint.ts";

const named = {
  /** By the hash of its text, in the body of a POST; a document that the server does not know is sent once. */
  automatic: { sha256 },
  /** The same in the URL of a GET, whose answer browsers and proxies may keep. */
  "automatic by GET": { sha256, useGETForHashedQueries: true },
  /** By the ID that stands in the manifest, and never sent. */
  trusted: generatePersistedQueryIdsFromManifest({
    loadManifest: async () => JSON.parse(await readFile("persisted-query-manifest.json", "utf8")),
  }),
};

/** Asks the server at an address, with `/graphql` or without, and keeps each record of its answers once. */
export function makeClient(address: string, documents: keyof typeof named, fetch = globalThis.fetch): ApolloClient {
  const http = new HttpLink({ uri: endpointOf(address), fetch });
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([new PersistedQueryLink(named[documents]), http]),
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
