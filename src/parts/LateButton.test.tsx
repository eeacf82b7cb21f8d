// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateButton } from './LateButton.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('code that cannot be had is told where the button is, which can be pressed again', async () => {
  const run = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new TypeError('gone')).mockResolvedValue();
  render(
    <LateButton name="The list of keys" run={run}>
      Show keys
    </LateButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show keys' }));
  expect(await screen.findByText(/The list of keys could not be loaded/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show keys' }));
  expect(run).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});
