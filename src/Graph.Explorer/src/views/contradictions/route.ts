import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/contradictions'],
  title: { en: 'Contradictions', kk: 'Қайшылықтар', ru: 'Противоречия' },
  navigation: 5,
  load: () => import('./Contradictions.svelte'),
});
