import { gql, type TypedDocumentNode } from "@apollo/client";

/** A district and its name. GraphQL Code Generator writes such types; `clients/typescript` shows how. */
export const DistrictDocument: TypedDocumentNode<
  { district: { __typename: "District"; id: string; number: number; name: string } | null },
  { number: number }
> = gql`
  query District($number: Int!) {
    district(number: $number) {
      id
      number
      name
    }
  }
`;
