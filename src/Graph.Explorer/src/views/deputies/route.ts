import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/deputies'],
  title: { en: 'Deputies', kk: 'Депутаттар', ru: 'Депутаты' },
  navigation: 3,
  load: () => import('./Deputies.svelte'),
});
