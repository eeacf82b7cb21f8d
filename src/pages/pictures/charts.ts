/** All that draws with recharts here, in one file. */
export { AreaMap } from '#charts/AreaMap.tsx';
export { CountBars } from '#charts/CountBars.tsx';
export { PointCloud } from '#charts/PointCloud.tsx';
export { StackedBars } from '#charts/StackedBars.tsx';
