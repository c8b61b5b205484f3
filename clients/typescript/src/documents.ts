import { graphql } from "./gql/index.ts";

export const DistrictDocument = graphql(`
  query District($number: Int!) {
    district(number: $number) {
      number
      name
    }
  }
`);

/** Who represented a district on a day. The day stands at each field that depends on it: the cache goes by that. */
export const DeputyDocument = graphql(`
  query Deputy($number: Int!, $day: LocalDate!) {
    district(number: $number) {
      incarnation(asOf: $day) {
        deputy(asOf: $day) {
          name
        }
      }
    }
  }
`);
