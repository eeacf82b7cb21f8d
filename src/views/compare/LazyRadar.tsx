import { Component, lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { RadarFrame, type RadarFrameProps } from '#charts/RadarFrame.tsx';

const loadFigure = () => import('#charts/RadarFigure.tsx');
const RadarFigure = lazy(loadFigure);

/** Starts loading the drawing code; a failure shows where the picture would be. */
export function preloadRadar(): void {
  loadFigure().catch(() => undefined);
}

const neverChanges = () => () => undefined;

/** A radar whose drawing code comes when it is wanted; its frame, sentence and numbers stand there before. */
export function LazyRadar(props: RadarFrameProps) {
  const frame = <RadarFrame {...props} />;
  // Not while prerendering or hydrating: the picture is the browser's work.
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isHydrated) return frame;
  return (
    <ChartFailure fallback={frame}>
      <Suspense fallback={frame}>
        <RadarFigure {...props} />
      </Suspense>
    </ChartFailure>
  );
}

/** When the drawing code cannot be had, the sentence and the numbers stay. */
class ChartFailure extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
