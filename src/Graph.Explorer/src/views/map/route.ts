import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/'],
  title: { en: 'Map', kk: 'Карта', ru: 'Карта' },
  navigation: 1,
  load: () => import('./Map.svelte'),
});
