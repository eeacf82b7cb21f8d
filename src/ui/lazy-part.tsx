import { lazy, useState, type ComponentType } from 'react';

export type LazyPart<Props> = ComponentType<Props> & { preload: () => Promise<unknown> };

/**
 * A component whose code is loaded apart. Once preloaded it renders at once, which prerendering needs; until then
 * it suspends, and where the page was prerendered its HTML stays in place meanwhile.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Lazy = lazy(async () => ({ default: await preload() }));
  function Part(props: Props) {
    // Which of the two is decided once: changing it later would throw away the component's state.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Component {...props} />;
  }
  return Object.assign(Part, { preload });
}
