import { Environment, Network, RecordSource, Store, type FetchFunction } from "relay-runtime";
import { endpointOf } from "./endpoint";

/** Asks the server at an address, with `/graphql` or without, and keeps each record of its answers once. */
export function makeEnvironment(address: string): Environment {
  const network = Network.create(ask(endpointOf(address)));
  return new Environment({ store: new Store(new RecordSource()), network });
}

function ask(url: string): FetchFunction {
  return async ({ id: documentId, text: query }, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // One of them is null: the text where `persistConfig` has written it into a manifest, or else the ID.
      body: JSON.stringify({ documentId, query, variables }),
    });
    const answer = await response.json();
    // Relay would show a field that failed as one without a value.
    if (answer.errors) throw new Error(answer.errors.map(({ message }: { message: string }) => message).join("\n"));
    return answer;
  };
}
