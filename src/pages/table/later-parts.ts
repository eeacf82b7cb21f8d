/** What stands beside the rows, in their place or opens over them: too large for the first view, and nothing moves when it comes. */
export { ColumnList } from './ColumnList.tsx';
export { EmptyResult } from './EmptyResult.tsx';
export { ExportMenu } from './ExportMenu.tsx';
export { FilterPanel } from './filters/FilterPanel.tsx';
