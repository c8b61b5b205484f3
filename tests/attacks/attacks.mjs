// Attacks a running server, each attack bounded in count and time, and prints a line for each:
//   node tests/attacks/attacks.mjs [--short] [http://localhost:5000]
// Without `--short` the floods are as large as an address may send at once; start the server with
// `--Traffic:RequestsPerMinute=0` then, so that the attacks are not refused for their number alone.
// It ends with 1 if a server fails, ends, or does not answer as it should. Attack nobody's server but your own.
const isShort = process.argv.includes("--short");
const server = process.argv.slice(2).find((argument) => argument.startsWith("http")) ?? "http://localhost:5000";
const atOnce = isShort ? 8 : 64;
const Patience = 30_000;

const nest = (times, open, inner, close) => open.repeat(times) + inner + close.repeat(times);
const repeat = (times, part) => Array.from({ length: times }, (_, index) => part(index)).join(" ");
const hops = (way, of) => Array.from({ length: of }, (_, hop) => ((way >> hop) & 1 ? "predecessor" : "successor"));
const chain = (way, of) => hops(way, of).reduceRight((inner, hop) => `${hop}: { ${inner} }`, "sinceYear: { eq: 1 }");
const chains = (count, of) => `{ or: [${repeat(count, (way) => `{ ${chain(way * 7 + 1, of)} }`)}] }`;
const deep = (lists, value) =>
  `{ sources(where: ${nest(lists, "{ citations: { some: { source: ", `{ title: { eq: "${value}" } }`, " } } }")}) { totalCount } }`;
const elections = (value) =>
  `{ elections(where: ${nest(3, "{ contests: { some: { election: ", `{ note: { eq: "${value}" } }`, " } } }")}) { totalCount } }`;

async function send(path, init = {}) {
  const start = performance.now();
  const response = await fetch(new URL(path, server), { ...init, signal: AbortSignal.timeout(Patience) });
  const text = await response.text();
  return { status: response.status, text, seconds: (performance.now() - start) / 1000 };
}

const ask = (query, headers = {}) =>
  send("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json", ...headers },
    body: JSON.stringify({ query }),
  });

const codes = ({ text }) => [...text.matchAll(/"code":\s*"([A-Z_]+)"/g)].map(([, code]) => code);
const shown = (seconds) => `${seconds.toFixed(3)} s`;

let failures = 0;
function tell(name, isRight, what) {
  if (!isRight) failures++;
  console.log(`${isRight ? "ok  " : "FAIL"} ${name}: ${what}`);
}

async function refused(name, code, request) {
  const answer = await request;
  const found = codes(answer);
  tell(name, found.includes(code), `${answer.status} ${found.join(", ") || answer.text.slice(0, 80)} in ${shown(answer.seconds)}`);
}

async function answered(name) {
  const answer = await ask("{ district(number: 12) { name } }");
  tell(name, answer.text.includes('"name":"Electoral district No. 12"'), `${answer.status} in ${shown(answer.seconds)}`);
}

async function flood(name, document, expected) {
  const running = Array.from({ length: atOnce }, (_, index) => ask(document(index)));
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const [what, path] of [
    ["alive", "/health/live"],
    ["ready", "/health/ready"],
    ["a refusal", "/graphql?query=%7B"],
  ]) {
    const answer = await send(path, { headers: { Accept: "application/graphql-response+json" } });
    const wanted = what === "a refusal" ? 400 : 200;
    tell(`${name}, meanwhile ${what}`, answer.status === wanted, `${answer.status} in ${shown(answer.seconds)}`);
  }
  const answers = await Promise.all(running);
  const outcomes = answers.map((answer) => codes(answer)[0] ?? `${answer.status}`);
  const counts = [...new Set(outcomes)].map((outcome) => `${outcomes.filter((each) => each === outcome).length} ${outcome}`);
  const slowest = Math.max(...answers.map((answer) => answer.seconds));
  const isRight = outcomes.every((outcome) => expected.includes(outcome));
  tell(`${name}, ${atOnce} at once`, isRight, `${counts.join(", ")}, the slowest in ${shown(slowest)}`);
  await answered(`${name}, after it`);
}

const words = (count) => encodeURIComponent(`{ search(text: "${repeat(count, (word) => `w${word}`)}") { __typename } }`);

await answered("before");
await refused("a search for 1,000 words", "INVALID_ARGUMENT", send(`/graphql?query=${words(1_000)}`));
await refused("a search for 50 words", "INVALID_ARGUMENT", send(`/graphql?query=${words(50)}`));
await refused("18 chains of 8 related rows", "TOO_MANY_RELATIONS", ask(`{ incarnations(where: ${chains(18, 8)}) { totalCount } }`));
await refused(
  "relations of a filter in 20 lists",
  "TOO_MANY_RELATIONS",
  ask(`{ incarnations(where: ${chains(2, 8)}) { nodes { ${repeat(20, (list) => `a${list}: borders { direction }`)} } } }`),
);
await refused("a filter that looks through everything", "TOO_EXPENSIVE", ask(deep(4, "x")));
await refused("a filter that looks through everything twice", "TOO_EXPENSIVE", ask(deep(2, "x")));
await refused(
  "lists without first",
  "TOO_EXPENSIVE",
  ask("{ sources(first: 50) { nodes { citations { source { citations { source { url } } } } } } }"),
);
await refused("60 lists of 250 values", "LIST_TOO_LONG", lists());
await refused("NUL in an ID", "INVALID_ID", ask('{ node(id: "RGVwdXR5OmEAYg==") { id } }'));
await refused("NUL in an ID of a filter", "INVALID_ID", ask('{ deputies(where: { id: { eq: "RGVwdXR5OmEAYg==" } }) { totalCount } }'));
await refused(
  "a second Content-Encoding",
  "UNSUPPORTED_MEDIA_TYPE",
  ask("{ __typename }", { "Content-Encoding": "identity, gzip" }),
);
await refused("a header of 8 KB", "NOT_ACCEPTABLE", ask("{ __typename }", { Accept: `text/${"x".repeat(8_000)}` }));
await flood("filters that look through many rows", (index) => elections(`x${index}`), ["200", "TIMEOUT", "SERVER_BUSY"]);
await flood(
  "queries that nobody has asked before",
  (index) => `{ incarnations(first: 1, where: { ${chain(index * 3 + 1, 7)} }) { nodes { id a${index}: ordinal } } }`,
  ["200", "TIMEOUT", "SERVER_BUSY"],
);
await flood(
  "four root fields each",
  (index) => `{ ${repeat(4, (field) => `a${field}: districts(first: ${(index % 9) + 1}) { nodes { name } }`)} }`,
  ["200", "SERVER_BUSY"],
);
console.log(failures === 0 ? "The server holds." : `${failures} attacks did not end as they should.`);
process.exit(failures === 0 ? 0 : 1);

// As a variable, since a document may not have so many tokens.
async function lists() {
  const or = Array.from({ length: 60 }, (_, list) => ({ number: { in: Array.from({ length: 250 }, (_, n) => list * 250 + n) } }));
  return send("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: "query ($where: DistrictFilterInput) { districts(where: $where) { totalCount } }",
      variables: { where: { or } },
    }),
  });
}
