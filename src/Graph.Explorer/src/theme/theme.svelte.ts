/** Light, dark, or as the system has it. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const key = 'theme';

let chosen = $state<Theme>(themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system');

export const theme = {
  get chosen() {
    return chosen;
  },
  set chosen(value: Theme) {
    chosen = value;
    localStorage.setItem(key, value);
  },
};
