import { defineRoute } from '../../routing/define-route.ts';

export default defineRoute({
  paths: ['/parties'],
  title: { en: 'Parties', kk: 'Партиялар', ru: 'Партии' },
  navigation: 4,
  load: () => import('./Parties.svelte'),
});
