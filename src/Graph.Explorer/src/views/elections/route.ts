import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/elections', '/elections/:year'],
  title: { en: 'Elections', kk: 'Сайлаулар', ru: 'Выборы' },
  navigation: 2,
  load: () => import('./Elections.svelte'),
});
