const folder = '../../../schema/operations';
const queries = import.meta.glob('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob('../../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The operation that a new user sees. */
const first = 'district-12';

/** The example operations, each with its variables and the sentence that its file begins with. */
export const examples = Object.entries(queries)
  .map(([path, query]) => example(path.slice(folder.length + 1, -'.graphql'.length), query))
  .sort((a, b) => (b.name === first) - (a.name === first) || a.name.localeCompare(b.name));

function example(name, query) {
  return {
    name,
    about: /^#\s*(.+)/.exec(query)?.[1] ?? '',
    query,
    variables: variables[`${folder}/${name}.variables.json`],
  };
}
