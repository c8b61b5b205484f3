import { getFragment, getSingularSelector, type Environment, type GraphQLTaggedNode } from "relay-runtime";

/** What the store has for a fragment. In React, `useFragment` and `usePaginationFragment` do this. */
export function readFragment<Data>(
  environment: Environment,
  fragment: GraphQLTaggedNode,
  key: { readonly " $data"?: Data },
): Data {
  return environment.lookup(getSingularSelector(getFragment(fragment), key)).data as Data;
}
