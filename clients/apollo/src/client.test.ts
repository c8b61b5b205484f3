import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { gql } from "@apollo/client";
import { makeClient } from "./client.ts";
import { DistrictDocument } from "./documents.ts";
import { endpointOf } from "./endpoint.ts";

const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("the address of a server may end in `/graphql` or not", () => {
  for (const address of ["http://host:1", "http://host:1/", "http://host:1/graphql", "http://host:1/graphql/"])
    assert.equal(endpointOf(address), "http://host:1/graphql");
  assert.equal(endpointOf("https://host/districts/"), "https://host/districts/graphql");
});

test("a district is typed data, and one record in the cache", async () => {
  const client = makeClient(server, "automatic");

  const { data } = await client.query({ query: DistrictDocument, variables: { number: 12 } });

  assert.equal(data?.district?.name, "Electoral district No. 12");
  const { [`District:${data.district.id}`]: record } = client.cache.extract() as Record<string, object>;
  assert.deepEqual(record, data.district);
});

for (const [documents, method] of [
  ["automatic", "POST"],
  ["automatic by GET", "GET"],
] as const)
  test(`a document is sent once, and named by its hash from then on, ${documents}`, async () => {
    const requests: string[] = [];
    const client = makeClient(server, documents, async (url, init) => {
      const sent = new URL(String(url)).searchParams.has("query") || String(init?.body).includes('"query":');
      const response = await fetch(url, init);
      requests.push(`${init?.method} ${sent ? "document" : "hash"} ${response.status}`);
      return response;
    });
    // No server knows this one yet.
    const query = gql(`{ district(number: 12) { id name_${randomUUID().replaceAll("-", "")}: name } }`);

    const first = await client.query({ query, fetchPolicy: "no-cache" });
    const second = await client.query({ query, fetchPolicy: "no-cache" });

    assert.deepEqual(second.data, first.data);
    assert.deepEqual(requests, [`${method} hash 400`, "POST document 200", `${method} hash 200`]);
  });

test("a wrong document is an error with a sentence, whether it is named or sent", async () => {
  const query = gql("{ district(number: 12) { nam } }");

  for (const documents of ["automatic", "automatic by GET"] as const)
    await assert.rejects(makeClient(server, documents).query({ query }), /Did you mean 'name'/);
});
