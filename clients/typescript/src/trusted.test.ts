import assert from "node:assert/strict";
import { test } from "node:test";
import { makeClient } from "./client.ts";
import { DistrictDocument } from "./documents.ts";

// A server that answers the documents of `src/gql/persisted-documents.json` alone.
const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("a document of the manifest is answered by its hash", async () => {
  const requests: string[] = [];
  const client = makeClient(server, {
    documents: "trusted",
    fetch: (url, init) => {
      requests.push(String(url));
      return fetch(url, init);
    },
    logger: (severity, message) => assert.equal(severity, "debug", message),
  });

  const { data, error } = await client.query(DistrictDocument, { number: 12 });

  assert.equal(error, undefined);
  assert.equal(data?.district?.name, "Electoral district No. 12");
  assert.equal(requests.length, 1);
  assert.doesNotMatch(requests[0] ?? "", /query=/);
});

test("any other document is refused in a sentence", async () => {
  const { error } = await makeClient(server).query("{ __schema { description } }", {});

  assert.equal(error?.graphQLErrors[0]?.extensions["code"], "DOCUMENT_NOT_TRUSTED");
  assert.match(error?.message ?? "", /This document is none of those that are answered here/);
});
