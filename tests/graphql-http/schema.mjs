// Builds the schema twice with graphql-js, from the full introspection of a server and from a schema file, and compares
// them: `node schema.mjs http://localhost:5000/graphql ../../schema/schema.graphql`.
import { readFile } from "node:fs/promises";
import { buildClientSchema, buildSchema, getIntrospectionQuery, printType, validateSchema } from "graphql";

const [url, file] = process.argv.slice(2);

const query = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const response = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));

const served = buildClientSchema(data);
const written = buildSchema(await readFile(file, "utf8"));
const problems = [...validateSchema(served), ...validateSchema(written)].map((problem) => problem.message);

const names = new Set([...Object.keys(served.getTypeMap()), ...Object.keys(written.getTypeMap())]);
const text = (schema, name) => (schema.getType(name) ? printType(schema.getType(name)) : "missing");
const different = [...names].filter((name) => !name.startsWith("__") && text(served, name) !== text(written, name));

for (const problem of problems) console.log(`invalid: ${problem}`);
for (const name of different) console.log(`different: ${text(served, name)}\n---\n${text(written, name)}`);
console.log(`${problems.length} problems, ${different.length} types different`);
