import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examples } from './examples.js';
import { isPhone } from './phone.js';

/** A panel beside the editor: a click opens an example in a tab of its own. */
export const examplesPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };

function Examples() {
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = ({ query, variables }) => {
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables ?? '');
    if (isPhone()) setVisiblePlugin(null);
  };

  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              className="graphiql-un-styled"
              disabled={!queryEditor || !variableEditor}
              onClick={() => open(example)}
            >
              <b>{example.name}</b>
              <Sentence text={example.about} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Text in which backticks mark code. */
function Sentence({ text }) {
  return text.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));
}

/** A sheet of paper with something to run on it. */
function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 20 24"
      width="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M12.5 2H3v20h14V6.5zM12.5 2v4.5H17M8 10.5v7l5.5-3.5z" />
    </svg>
  );
}
