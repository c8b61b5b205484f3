// Says of documents whether every variable stands where its type fits, as graphql-js sees it: `node positions.mjs` reads
// `{"schema", "documents"}` as JSON, and prints a JSON list of true and false.
import { text } from "node:stream/consumers";
import { VariablesInAllowedPositionRule, buildSchema, parse, validate } from "graphql";

const { schema: source, documents } = JSON.parse(await text(process.stdin));
const schema = buildSchema(source);
const fits = (document) => validate(schema, parse(document), [VariablesInAllowedPositionRule]).length === 0;

console.log(JSON.stringify(documents.map(fits)));
