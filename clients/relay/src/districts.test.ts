import assert from "node:assert/strict";
import { test } from "node:test";
import { askForDeputy, askForPage } from "./districts";
import { makeEnvironment } from "./environment";

const url = process.env["GRAPH_URL"] ?? "http://localhost:5000/graphql";

test("pages of districts are added to one list until none is left", async () => {
  const environment = makeEnvironment(url);

  let districts = await askForPage(environment, { first: 10 });
  assert.equal(districts?.edges?.length, 10);
  while (districts?.pageInfo.hasNextPage)
    districts = await askForPage(environment, { first: 10, after: districts.pageInfo.endCursor });

  const { edges, totalCount } = districts ?? assert.fail("There are no districts.");
  const numbers = edges?.map(({ node }) => node.number);
  assert.deepEqual(numbers, Array.from({ length: totalCount }, (_, index) => index + 1));
});

test("a district fetched again by its ID is the record that its page has", async () => {
  const environment = makeEnvironment(url);
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

test("a field that failed is an error, not a missing value", async () => {
  await assert.rejects(askForPage(makeEnvironment(url), { first: 51 }), /a page holds at most 50/);
});

test("a text that is no day is refused by the compiler, and by the server in a sentence", async () => {
  const environment = makeEnvironment(url);

  await assert.rejects(
    // @ts-expect-error A day has three numbers.
    askForDeputy(environment, { id: "RGlzdHJpY3Q6MTI=", day: "yesterday" }),
    /`yesterday` is not a date. Write year, month and day/,
  );
});
