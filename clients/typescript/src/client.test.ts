import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { makeClient } from "./client.ts";
import { DeputyDocument, DistrictDocument } from "./documents.ts";
import { endpointOf } from "./endpoint.ts";
import {
  ElectorateByRegionDocument,
  LivesOfDistrict12Document,
  PageOfMandatesDocument,
  PathBetweenDistrictsDocument,
} from "./gql/graphql.ts";
import type { PageOfMandatesQuery } from "./gql/graphql.ts";

const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";
const pageSize = 4;

let requests = 0;
let client = makeClient(server);

beforeEach(() => {
  requests = 0;
  client = makeClient(server, {
    fetch: (...request) => {
      requests++;
      return fetch(...request);
    },
    // The cache warns of what it cannot keep, such as an object that should have an ID and has none.
    logger: (severity, message) => assert.equal(severity, "debug", message),
  });
});

test("the address of a server may end in `/graphql` or not", () => {
  for (const address of ["http://host:1", "http://host:1/", "http://host:1/graphql", "http://host:1/graphql/"])
    assert.equal(endpointOf(address), "http://host:1/graphql");
  assert.equal(endpointOf("https://host/districts/"), "https://host/districts/graphql");
  assert.equal(endpointOf("https://host/districts/graphql"), "https://host/districts/graphql");
});

test("an example operation gives typed data", async () => {
  const { data, error } = await client.query(LivesOfDistrict12Document, {});

  assert.equal(error, undefined);
  const lives = data?.district?.incarnations.map(({ sinceYear, region }) => `${sinceYear} ${region?.name}`);
  assert.deepEqual(lives, ["2004 Aktobe Region", "2023 Almaty Region"]);
});

test("the same question is answered from the cache", async () => {
  const first = await client.query(DistrictDocument, { number: 12 });
  const second = await client.query(DistrictDocument, { number: 12 });

  assert.equal(first.data?.district?.name, "Electoral district No. 12");
  assert.deepEqual(second.data, first.data);
  assert.equal(requests, 1);
});

test("one district reached by two paths is one record", async () => {
  // The path knows the district's number but no name, its lives know the name but no number.
  await client.query(PathBetweenDistrictsDocument, { from: 12, to: 12 });
  await client.query(LivesOfDistrict12Document, {});

  const { data } = await client.query(DistrictDocument, { number: 12 }, { requestPolicy: "cache-only" });

  assert.deepEqual(data?.district, {
    __typename: "District",
    id: "RGlzdHJpY3Q6MTI=",
    number: 12,
    name: "Electoral district No. 12",
  });
  assert.equal(requests, 2);
});

test("pages are added to one list until none is left", async () => {
  let mandates = await mandatesAfter(null);
  assert.equal(mandates?.edges?.length, pageSize);
  while (mandates?.pageInfo.hasNextPage) mandates = await mandatesAfter(mandates.pageInfo.endCursor);

  const { edges, totalCount } = mandates ?? assert.fail("There are no mandates.");
  assert.equal(edges?.length, totalCount);
  assert.equal(new Set(edges?.map(({ node }) => node.id)).size, totalCount);
  assert.equal(requests, Math.ceil(totalCount / pageSize));
});

test("groups have typed numbers, and those of all rows beside them", async () => {
  const { data, error } = await client.query(ElectorateByRegionDocument, { day: "2024-01-01" });

  assert.equal(error, undefined);
  const sums = data?.incarnations?.groups?.map(({ aggregate }) => Number(aggregate.electorate.sum)) ?? [];
  assert.ok(sums.length > 0);
  assert.equal(
    sums.reduce((all, sum) => all + sum, 0),
    Number(data?.incarnations?.aggregate.electorate.sum),
  );
});

test("two days have two deputies, and both stay in the cache", async () => {
  const then = await client.query(DeputyDocument, { number: 12, day: "2005-06-01" });
  const later = await client.query(DeputyDocument, { number: 12, day: "2024-06-01" });
  const again = await client.query(DeputyDocument, { number: 12, day: "2005-06-01" });

  assert.equal(then.data?.district?.incarnation?.deputy?.name, "Aitaly Äbdirahmanuly");
  assert.equal(later.data?.district?.incarnation?.deputy?.name, "Daniar Qasqaraurov");
  assert.deepEqual(again.data, then.data);
  assert.equal(requests, 2);
});

test("a text that is no day is refused by the compiler, and by the server in a sentence", async () => {
  // @ts-expect-error A day has three numbers.
  const { error } = await client.query(DeputyDocument, { number: 12, day: "yesterday" });

  assert.match(error?.message ?? "", /`yesterday` is not a date. Write year, month and day/);
});

async function mandatesAfter(after: string | null): Promise<PageOfMandatesQuery["mandates"]> {
  const { data, error } = await client.query(PageOfMandatesDocument, { first: pageSize, after });
  assert.equal(error, undefined);
  return data?.mandates ?? null;
}
