// What has changed from one contract to another: `node changes.mjs ../../schema/released.graphql
// ../../schema/schema.graphql`. Prints a line for each change that breaks clients, then how many changes there are.
// Descriptions are no contract.
import { readFile } from "node:fs/promises";
import { ChangeType, CriticalityLevel, diff, DiffRule } from "@graphql-inspector/core";
import { buildASTSchema, parse, visit } from "graphql";

const [older, newer] = await Promise.all(process.argv.slice(2).map(async (file) => parse(await readFile(file, "utf8"))));

// Such a change leaves every document valid and gives it another meaning.
const defaults = new Set([ChangeType.FieldArgumentDefaultChanged, ChangeType.InputFieldDefaultValueChanged]);
const isBreaking = ({ type, criticality }) => criticality.level === CriticalityLevel.Breaking || defaults.has(type);

const compare = async (before, ...rules) => {
  const changes = await diff(buildASTSchema(before, { assumeValid: true }), buildASTSchema(newer), rules);
  return changes.filter(({ type }) => !type.includes("_DESCRIPTION_"));
};

const changes = await compare(older);
const breaking = (await compare(withoutAbandoned(older, newer), DiffRule.safeUnreachable)).filter(isBreaking);
for (const { path, message } of breaking) console.log(`${path}: ${message}`);
console.log(`${changes.length} changes, ${breaking.length} breaking`);

// What was deprecated may go: the older contract without what it deprecates and the newer one no longer has.
function withoutAbandoned(older, newer) {
  const kept = new Set();
  visit(newer, { enter: (node, _key, _parent, _path, above) => void kept.add(coordinate(node, above)) });
  return visit(older, {
    enter(node, _key, _parent, _path, above) {
      if (isDeprecated(node) && !kept.has(coordinate(node, above))) return null;
    },
  });
}

function isDeprecated(node) {
  return node.directives?.some((directive) => directive.name.value === "deprecated") ?? false;
}

function coordinate(node, above) {
  return [...above.filter((one) => !Array.isArray(one)), node].map((one) => one.name?.value ?? one.kind).join(".");
}
