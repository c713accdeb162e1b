import type { HomeOption } from './schema.js';

/** How a home is called: by its name, else by where it is. */
export const optionName = ({ label = '', address = '' }: Partial<HomeOption>, t: (key: 'home_untitled') => string): string =>
  label.trim() || address.trim() || t('home_untitled');
