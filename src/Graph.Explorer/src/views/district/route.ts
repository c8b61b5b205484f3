import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/districts/:number'],
  title: { en: 'District', kk: 'Округ', ru: 'Округ' },
  load: () => import('./District.svelte'),
});
