import assert from "node:assert/strict";
import { test } from "node:test";
import { askForDeputy, askForNumbers, askForPage } from "./districts";
import { endpointOf } from "./endpoint";
import { makeEnvironment } from "./environment";

const server = process.env["GRAPH_URL"] ?? "http://localhost:5000";

test("the address of a server may end in `/graphql` or not", () => {
  for (const address of ["http://host:1", "http://host:1/", "http://host:1/graphql", "http://host:1/graphql/"])
    assert.equal(endpointOf(address), "http://host:1/graphql");
  assert.equal(endpointOf("https://host/districts/"), "https://host/districts/graphql");
  assert.equal(endpointOf("https://host/districts/graphql"), "https://host/districts/graphql");
});

test("pages of districts are added to one list until none is left", async () => {
  const environment = makeEnvironment(server);

  let districts = await askForPage(environment, { first: 10 });
  assert.equal(districts?.edges?.length, 10);
  while (districts?.pageInfo.hasNextPage)
    districts = await askForPage(environment, { first: 10, after: districts.pageInfo.endCursor });

  const { edges, totalCount } = districts ?? assert.fail("There are no districts.");
  const numbers = edges?.map(({ node }) => node.number);
  assert.deepEqual(numbers, Array.from({ length: totalCount }, (_, index) => index + 1));
});

test("a district fetched again by its ID is the record that its page has", async () => {
  const environment = makeEnvironment(server);
  const districts = await askForPage(environment, { first: 12 });
  const { id } = districts?.edges?.at(-1)?.node ?? assert.fail("There is no district No. 12.");

  const then = await askForDeputy(environment, { id, day: "2005-06-01" });
  const later = await askForDeputy(environment, { id, day: "2024-06-01" });

  assert.deepEqual([then, later], ["Aitaly Äbdirahmanuly", "Daniar Qasqaraurov"]);
  const record = environment.getStore().getSource().get(id);
  assert.equal(record?.["name"], "Electoral district No. 12");
  assert.ok(record?.['incarnation(asOf:"2005-06-01")']);
  assert.ok(record?.['incarnation(asOf:"2024-06-01")']);
});

test("the numbers of groups add up to that of all, and a list has its count beside it", async () => {
  const numbers = await askForNumbers(makeEnvironment(server), { number: 12 });

  const groups = numbers?.contests?.groups?.map(({ aggregate }) => aggregate.count) ?? [];
  assert.ok(groups.length > 1);
  assert.equal(
    groups.reduce((sum, count) => sum + count, 0),
    numbers?.contests?.aggregate.count,
  );
  assert.equal(numbers?.district?.incarnationsCount, 2);
  assert.equal(numbers?.district?.incarnationsConnection.totalCount, 2);
  assert.deepEqual(
    numbers?.district?.incarnationsConnection.nodes?.map(({ sinceYear }) => sinceYear),
    [2004],
  );
});

test("a field that failed is an error, not a missing value", async () => {
  await assert.rejects(askForPage(makeEnvironment(server), { first: 51 }), /a page holds at most 50/);
});

test("a text that is no day is refused by the compiler, and by the server in a sentence", async () => {
  const environment = makeEnvironment(server);

  await assert.rejects(
    // @ts-expect-error A day has three numbers.
    askForDeputy(environment, { id: "RGlzdHJpY3Q6MTI=", day: "yesterday" }),
    /`yesterday` is not a date. Write year, month and day/,
  );
});
