import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';
import { documents } from './documents.ts';

type Values = Record<string, unknown>;

const operations = fileURLToPath(new URL('../../../schema/operations/explorer/', import.meta.url));

/** Writes what the server asks itself when it starts: every document, word by word as the page asks it. */
export function warmUp(): Plugin {
  return {
    name: 'warm-up',
    apply: 'build',
    generateBundle() {
      const values = valuesByOperation();
      const write = (name: string, text: string, variables: Values) => {
        this.emitFile({ type: 'asset', fileName: `operations/${name}.graphql`, source: text });
        const source = JSON.stringify(variables);
        this.emitFile({ type: 'asset', fileName: `operations/${name}.variables.json`, source });
      };
      for (const text of Object.values(documents())) {
        const operation = operationOf(text);
        const name = operation.name?.value ?? '';
        const all = values.get(name) ?? {};
        const first = opening(operation, all);
        write(name, text, all);
        if (JSON.stringify(first) !== JSON.stringify(all)) write(`${name}-opening`, text, first);
      }
    },
  };
}

/** The values with which a view asks when it opens: none but those that it cannot do without, and the languages. */
function opening({ variableDefinitions = [] }: OperationDefinitionNode, all: Values): Values {
  const needed = variableDefinitions.filter(
    ({ type }) => type.kind === Kind.NON_NULL_TYPE || type.kind === Kind.LIST_TYPE,
  );
  const names = new Set(needed.map(({ variable }) => variable.name.value));
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, names.has(name) ? value : null]),
  );
}

/** What stands beside the operations, by their names. */
function valuesByOperation(): Map<string, Values> {
  const files = readdirSync(operations, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.graphql') && existsSync(valuesOf(file)))
      .map((file) => [
        operationOf(readFileSync(operations + file, 'utf8')).name?.value ?? '',
        JSON.parse(readFileSync(valuesOf(file), 'utf8')) as Values,
      ]),
  );
}

const valuesOf = (file: string): string => operations + file.replace(/\.graphql$/, '.variables.json');

function operationOf(text: string): OperationDefinitionNode {
  const operation = parse(text).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error(`No operation: ${text}`);
  return operation;
}
