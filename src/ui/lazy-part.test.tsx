// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyPart, type LazyPart } from './lazy-part.tsx';
import { loadCode, onLostCode } from './load-code.ts';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? (
      <button type="button" onClick={() => this.setState({ failed: false })}>
        Again
      </button>
    ) : (
      this.props.children
    );
  }
}

/** A part whose first attempts fail. */
function partThatFails(times: number) {
  const load = vi.fn<() => Promise<{ Greeting: typeof Greeting }>>(async () => {
    if (load.mock.calls.length <= times) throw new Error('no such file');
    return { Greeting };
  });
  return { load, Part: lazyPart(load, 'Greeting') };
}

const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  onLostCode(() => undefined);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function show(Part: LazyPart<{ name: string }>) {
  await act(async () => {
    render(
      <Boundary>
        <Suspense fallback={<p>waiting</p>}>
          <Part name="you" />
        </Suspense>
      </Boundary>,
    );
  });
}

describe('a lazy part', () => {
  test('renders at once when it has been loaded before', async () => {
    const { Part, load } = partThatFails(0);
    await Part.preload();
    await show(Part);
    expect(screen.getByText('Hello you')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is asked for again five times, with growing pauses', async () => {
    const { Part, load } = partThatFails(5);
    await show(Part);
    expect(screen.getByText('waiting')).toBeTruthy();
    for (const [at, pause] of [300, 500, 800, 1000, 1200].entries()) {
      await wait(pause - 1);
      expect(load).toHaveBeenCalledTimes(at + 1);
      await wait(1);
      expect(load).toHaveBeenCalledTimes(at + 2);
    }
    expect(screen.getByText('Hello you')).toBeTruthy();
  });

  test('then fails, tells so once, and is tried anew when it is rendered again later', async () => {
    const { Part, load } = partThatFails(6);
    const lost = vi.fn<() => void>();
    onLostCode(lost);
    await show(Part);
    await wait(3800);
    expect(screen.getByRole('button', { name: 'Again' })).toBeTruthy();
    expect(lost).toHaveBeenCalledTimes(1);
    await wait(1000);
    await act(async () => screen.getByRole('button', { name: 'Again' }).click());
    await wait(0);
    expect(load).toHaveBeenCalledTimes(7);
    expect(screen.getByText('Hello you')).toBeTruthy();
  });

  test('that waits for code which was asked for so already does not begin again', async () => {
    const load = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('no such file'));
    const lost = vi.fn<() => void>();
    onLostCode(lost);
    await show(lazyPart(() => loadCode(load), 'Greeting'));
    await wait(3800);
    expect(screen.getByRole('button', { name: 'Again' })).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(6);
    expect(lost).toHaveBeenCalledTimes(1);
  });
});
