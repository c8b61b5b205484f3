/** Where a server answers GraphQL; its address may be given with `/graphql` at its end or without. */
export function endpointOf(address: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/graphql$/, "")}/graphql`;
  return url.href;
}
