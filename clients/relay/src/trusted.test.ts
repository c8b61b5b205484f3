import assert from "node:assert/strict";
import { test } from "node:test";
import pageQuery from "./__generated__/districtsPageQuery.graphql";
import { endpointOf } from "./endpoint";

// A server that answers the documents of `persisted-queries.json` alone.
const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("the code has no document, and no other is answered", async () => {
  assert.equal(pageQuery.params.text, null);

  const response = await fetch(endpointOf(server), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ __schema { description } }" }),
  });

  const { errors } = await response.json();
  assert.equal(errors[0].extensions.code, "DOCUMENT_NOT_TRUSTED");
});
