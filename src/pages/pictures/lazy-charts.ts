import { lazyPart } from '#ui/lazy-part.tsx';

const charts = () => import('./charts.ts');

/** recharts comes with the first picture and not with the page: the numbers can be read meanwhile. */
export const StackedBars = lazyPart(async () => (await charts()).StackedBars);
export const AreaMap = lazyPart(async () => (await charts()).AreaMap);
export const CountBars = lazyPart(async () => (await charts()).CountBars);
export const PointCloud = lazyPart(async () => (await charts()).PointCloud);
