/** What a link may ask for above its rows, or over them: where the rows stand depends on it, so it comes with the page's code. */
export { FilterChips } from './FilterChips.tsx';
export { Hero } from './Hero.tsx';
export { SearchHints } from './SearchHints.tsx';
export { SelectionTray } from './SelectionTray.tsx';
export { ToolbarActions } from './ToolbarActions.tsx';
export { UnknownSwitch } from './UnknownSwitch.tsx';
