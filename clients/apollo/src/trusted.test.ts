import assert from "node:assert/strict";
import { test } from "node:test";
import { gql } from "@apollo/client";
import { makeClient } from "./client.ts";
import { DistrictDocument } from "./documents.ts";

// A server that answers the documents of `persisted-query-manifest.json` alone.
const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("a document of the manifest is answered by its ID", async () => {
  let bodies = "";
  const client = makeClient(server, "trusted", (url, init) => {
    bodies += String(init?.body);
    return fetch(url, init);
  });

  const { data } = await client.query({ query: DistrictDocument, variables: { number: 12 } });

  assert.equal(data?.district?.name, "Electoral district No. 12");
  assert.doesNotMatch(bodies, /"query":/);
});

test("any other document is refused in a sentence", async () => {
  const query = gql("{ __schema { description } }");

  await assert.rejects(makeClient(server, "automatic").query({ query }), /no other documents are answered here/);
});
