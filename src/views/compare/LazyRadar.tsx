import { Component, Suspense, type ReactNode } from 'react';
import { RadarFrame, type RadarFrameProps } from '#charts/RadarFrame.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';

const RadarFigure = lazyPart(async () => (await import('#charts/RadarFigure.tsx')).RadarFigure);

/** Loads the drawing code; a failure shows where the picture would be. */
export async function preloadRadar(): Promise<void> {
  await RadarFigure.preload().catch(() => undefined);
}

/**
 * A radar whose drawing code comes when it is wanted; its frame, sentence and numbers stand there before. It is drawn
 * after the page around it is painted.
 */
export function LazyRadar(props: RadarFrameProps) {
  const frame = <RadarFrame {...props} />;
  const isPageShown = useAfterPaint(true, false);
  if (!isPageShown) return frame;
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
