import { lazyPart } from '#ui/lazy-part.tsx';

const charts = () => import('./charts.ts');

/** recharts comes with the first picture and not with the page: the numbers can be read meanwhile. */
export const StackedBars = lazyPart(charts, 'StackedBars');
export const AreaMap = lazyPart(charts, 'AreaMap');
export const CountBars = lazyPart(charts, 'CountBars');
export const PointCloud = lazyPart(charts, 'PointCloud');
