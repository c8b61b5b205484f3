import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/search'],
  title: { en: 'Search', kk: 'Іздеу', ru: 'Поиск' },
  load: () => import('./Search.svelte'),
});
