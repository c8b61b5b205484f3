import { fetchQuery, graphql, type Environment } from "relay-runtime";
import deputyQuery, { type districtsDeputyQuery } from "./__generated__/districtsDeputyQuery.graphql";
import type { districts_deputy$key } from "./__generated__/districts_deputy.graphql";
import numbersQuery, { type districtsNumbersQuery } from "./__generated__/districtsNumbersQuery.graphql";
import pageQuery, { type districtsPageQuery } from "./__generated__/districtsPageQuery.graphql";
import type { districts_page$data, districts_page$key } from "./__generated__/districts_page.graphql";
import { readFragment } from "./read-fragment";

const districtsPage = graphql`
  fragment districts_page on Query
  @refetchable(queryName: "districtsPageQuery")
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) {
    districts(first: $first, after: $after) @connection(key: "districts_districts") {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          name
        }
      }
    }
  }
`;

// The day stands at each field that depends on it: the store goes by that.
const districtsDeputy = graphql`
  fragment districts_deputy on District
  @refetchable(queryName: "districtsDeputyQuery")
  @argumentDefinitions(day: { type: "LocalDate!" }) {
    incarnation(asOf: $day) {
      deputy(asOf: $day) {
        name
      }
    }
  }
`;

void graphql`
  query districtsNumbersQuery($number: Int!) {
    contests {
      aggregate {
        count
      }
      groups(by: [{ election: { year: VALUE } }], first: 50) {
        key {
          election {
            year
          }
        }
        aggregate {
          count
        }
      }
    }
    district(number: $number) {
      incarnationsCount
      incarnationsConnection(first: 1) {
        totalCount
        nodes {
          sinceYear
        }
      }
    }
  }
`;

/** How many contests there were in all and in each year, and how many lives a district had. */
export async function askForNumbers(
  environment: Environment,
  variables: districtsNumbersQuery["variables"],
): Promise<districtsNumbersQuery["response"] | undefined> {
  return fetchQuery<districtsNumbersQuery>(environment, numbersQuery, variables).toPromise();
}

/** Asks for the page after a cursor, and gives all pages up to it as one list. */
export async function askForPage(
  environment: Environment,
  variables: districtsPageQuery["variables"],
): Promise<districts_page$data["districts"]> {
  const key: districts_page$key | undefined = await fetchQuery<districtsPageQuery>(
    environment,
    pageQuery,
    variables,
  ).toPromise();
  return key && readFragment(environment, districtsPage, key).districts;
}

/** Who represented a district on a day; null where nobody did. */
export async function askForDeputy(
  environment: Environment,
  variables: districtsDeputyQuery["variables"],
): Promise<string | null> {
  const answer = await fetchQuery<districtsDeputyQuery>(environment, deputyQuery, variables).toPromise();
  const key: districts_deputy$key | null | undefined = answer?.node;
  return (key && readFragment(environment, districtsDeputy, key).incarnation?.deputy?.name) ?? null;
}
