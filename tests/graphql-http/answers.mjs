// Says what graphql-js thinks of answers: `node answers.mjs`. The first line that it reads is a schema, each further one
// an operation with its answer, as JSON: `{"query", "variables", "operationName", "answer"}`. For each it prints a line,
// a JSON list of the faults found. The operation is executed anew, with each value read from the answer at its place:
// what comes out must be the same as what went in, in the same order.
import { createInterface } from "node:readline";
import { buildSchema, execute, parse, specifiedRules, validate } from "graphql";
import {
  __Directive,
  __EnumValue,
  __Field,
  __InputValue,
  __Schema,
  __Type,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";

const scalars = {
  LocalDate: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};

// How deep an introspection may go is for each server to say.
const rules = specifiedRules.filter((rule) => rule.name !== "MaxIntrospectionDepthRule");

// Parts of the schema come from the answer as well, and are checked for their shape only.
const read = (source, _arguments, _context, info) => source[info.path.key];
for (const type of [__Directive, __EnumValue, __Field, __InputValue, __Schema, __Type])
  for (const field of Object.values(type.getFields())) field.resolve = read;
for (const field of [SchemaMetaFieldDef, TypeMetaFieldDef]) field.resolve = read;

function build(text) {
  const schema = buildSchema(text);
  for (const [name, pattern] of Object.entries(scalars))
    schema.getType(name).serialize = (value) => {
      if (typeof value === "string" && pattern.test(value)) return value;
      throw new Error(`${JSON.stringify(value)} is not a ${name}`);
    };
  return schema;
}

// The type of an object is one whose selected names are the object's, in their order; if several are, it is no matter.
function typeOf(value, _context, info, abstract) {
  const names = JSON.stringify(Object.keys(value));
  const matching = info.schema.getPossibleTypes(abstract).filter((type) => {
    const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
    const typeNames = [...fields].filter(([, [node]]) => node.name.value === "__typename");
    return JSON.stringify([...fields.keys()]) === names && typeNames.every(([name]) => value[name] === type.name);
  });
  if (matching.length === 0) throw new Error(`no type of ${abstract.name} has the fields ${names}`);
  return matching[0].name;
}

async function faults(schema, { query, variables, operationName, answer }) {
  const document = parse(query);
  const invalid = validate(schema, document, rules);
  if (invalid.length > 0) return invalid.map((error) => `the operation is invalid: ${error.message}`);

  const { data } = JSON.parse(answer);
  const again = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: data,
    fieldResolver: read,
    typeResolver: typeOf,
  });
  const found = (again.errors ?? []).map((error) => `${error.path?.join(".")}: ${error.message}`);
  if (found.length === 0 && JSON.stringify(again.data) !== JSON.stringify(data))
    found.push(`graphql-js makes of it: ${JSON.stringify(again.data)}`);
  return found;
}

let schema;
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (schema) console.log(JSON.stringify(await faults(schema, message).catch((error) => [String(error)])));
  else schema = build(message);
}
