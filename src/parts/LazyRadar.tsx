import { Component, startTransition, useEffect, useState, type ReactNode } from 'react';
import { RadarFrame, type RadarFrameProps } from '#charts/RadarFrame.tsx';
import { afterPaint } from '#ui/use-after-paint.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

/** recharts, and what draws with it. */
export const RadarPicture = lazyPart(async () => (await import('#charts/RadarPicture.tsx')).RadarPicture);

/** Radars are drawn one a paint: a drawing is heavy, and between two of them the page answers its reader. */
let lastTurn: Promise<void> = Promise.resolve();

async function turnAfter(before: Promise<void>): Promise<void> {
  await before.catch(() => undefined);
  await new Promise<void>((resolve) => afterPaint(resolve));
  await RadarPicture.preload();
}

/**
 * A radar whose drawing code comes when it is wanted; its frame, sentence and numbers stand there before, and stay
 * when the code cannot be had. It is drawn after the page around it is painted.
 */
export function LazyRadar(props: RadarFrameProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const draw = () => startTransition(() => setDue(true));
    lastTurn = turnAfter(lastTurn);
    lastTurn.then(draw, () => undefined);
  }, []);
  return (
    <RadarFrame {...props}>
      <ChartFailure>{isDue ? <RadarPicture {...props} /> : null}</ChartFailure>
    </RadarFrame>
  );
}

/** When drawing fails, the sentence and the numbers stay. */
class ChartFailure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
