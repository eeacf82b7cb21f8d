import { use, useLayoutEffect, type ComponentType } from 'react';
import { catchUp } from './catch-up.ts';
import { loadCode } from './load-code.ts';

export type LazyPart<Props> = ComponentType<Props> & { preload: () => Promise<unknown> };

/** How long a failure is kept: whoever waits for the part sees the same one, whoever asks later has it tried again. */
const KEPT_MS = 1000;

/**
 * A component of a module that is loaded apart. Once loaded it renders at once, which prerendering needs; until then it
 * suspends, and where the page was prerendered its HTML stays in place meanwhile.
 */
export function lazyPart<
  Module extends Readonly<Record<Name, ComponentType<never>>>,
  Name extends string,
  Props extends object = Module[Name] extends ComponentType<infer Asked extends object> ? Asked : never,
>(load: () => Promise<Module>, name: Name): LazyPart<Props> {
  let part: Promise<ComponentType<Props>> | null = null;
  const preload = () => {
    if (part !== null) return part;
    const started = loadCode(load).then((module) => module[name] as ComponentType<Props>);
    part = started;
    started.then(
      // React reads this, and renders what is here without waiting for a promise.
      (value) => Object.assign(started, { status: 'fulfilled', value }),
      () => setTimeout(() => (part = null), KEPT_MS),
    );
    return started;
  };
  function Part(props: Props) {
    const Component = use(preload());
    useLayoutEffect(catchUp, []);
    return <Component {...props} />;
  }
  return Object.assign(Part, { preload });
}
