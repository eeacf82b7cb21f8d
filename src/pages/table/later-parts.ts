/** What the table's page can be read without: too large for the first view, and its HTML is in the page. */
export { EmptyResult } from './EmptyResult.tsx';
export { FilterPanel } from './filters/FilterPanel.tsx';
export { Hero } from './Hero.tsx';
export { SearchHints } from './SearchHints.tsx';
export { SelectionTray } from './SelectionTray.tsx';
export { ToolbarActions } from './ToolbarActions.tsx';
export { UnknownSwitch } from './UnknownSwitch.tsx';
