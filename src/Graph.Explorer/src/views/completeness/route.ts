import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/completeness'],
  title: { en: 'Completeness', kk: 'Толықтық', ru: 'Полнота' },
  navigation: 6,
  load: () => import('./Completeness.svelte'),
});
