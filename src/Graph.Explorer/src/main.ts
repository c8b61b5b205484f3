import { mount } from 'svelte';
import './app.css';
import { startRouting } from './routing/router.svelte.ts';
import Shell from './shell/Shell.svelte';

startRouting();
const target = document.getElementById('app');
if (target) mount(Shell, { target });
