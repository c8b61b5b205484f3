import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import './phone.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { examplesPlugin } from './ExamplesPlugin.jsx';
import { linked } from './linked.js';
import { isPhone } from './phone.js';

// The page is at `…/graphql/graphiql/`, whatever a proxy puts before it.
const endpoint = new URL('../../graphql', document.baseURI).href;
const [first] = examples;

createRoot(document.getElementById('root')).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: endpoint })}
    inputValueDeprecation
    schemaDescription
    defaultTabs={[linked ?? first]}
    initialQuery={linked?.query}
    initialVariables={linked?.variables}
    defaultEditorToolsVisibility={isPhone() ? false : 'variables'}
    plugins={[HISTORY_PLUGIN, examplesPlugin]}
  />,
);
