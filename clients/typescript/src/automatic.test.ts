import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { makeClient } from "./client.ts";

const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("a document is sent once, and named by its hash from then on", async () => {
  // No server knows this one yet.
  const document = `{ district(number: 12) { id name_${randomUUID().replaceAll("-", "")}: name } }`;
  const requests: string[] = [];
  const ask = () =>
    makeClient(server, {
      documents: "automatic",
      fetch: (url, init) => {
        requests.push(`${init?.method} ${String(url).includes("query=") ? "document" : "hash"}`);
        return fetch(url, init);
      },
    }).query(document, {});

  const first = await ask();
  const second = await ask();

  assert.equal(first.error, undefined);
  assert.deepEqual(second.data, first.data);
  assert.deepEqual(requests, ["GET hash", "GET document", "GET hash"]);
});
