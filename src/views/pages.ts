import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Page } from '#core/view.ts';
import { TablePage } from './table/TablePage.tsx';

type PageModule = { default: ComponentType };
type Loader = () => Promise<PageModule>;

const LOADERS: Record<Exclude<Page, 'table'>, Loader> = {
  compare: async () => ({ default: (await import('./compare/ComparePage.tsx')).ComparePage }),
  model: async () => ({ default: (await import('./model/ModelPage.tsx')).ModelPage }),
  licenses: async () => ({ default: (await import('./licenses/LicensesPage.tsx')).LicensesPage }),
  license: async () => ({ default: (await import('./licenses/LicensePage.tsx')).LicensePage }),
  definitions: async () => ({ default: (await import('./definitions/DefinitionsPage.tsx')).DefinitionsPage }),
  definition: async () => ({ default: (await import('./definitions/DefinitionPage.tsx')).DefinitionPage }),
  method: async () => ({ default: (await import('./method/MethodPage.tsx')).MethodPage }),
  indexes: async () => ({ default: (await import('./indexes/IndexesPage.tsx')).IndexesPage }),
  data: async () => ({ default: (await import('./data/DataPage.tsx')).DataPage }),
  changes: async () => ({ default: (await import('./data/ChangesPage.tsx')).ChangesPage }),
  'not-found': async () => ({ default: (await import('./NotFoundPage.tsx')).NotFoundPage }),
};

const loaded = new Map<Page, ComponentType>([['table', TablePage]]);
const lazyPages = new Map<Page, LazyExoticComponent<ComponentType>>();

/** Loads a page's code, so that showing it does not have to wait. Resolves to the page's component. */
export async function loadPage(page: Page): Promise<ComponentType> {
  const known = loaded.get(page);
  if (known) return known;
  const { default: component } = await LOADERS[page as keyof typeof LOADERS]();
  loaded.set(page, component);
  return component;
}

/** Starts loading a page that the reader is likely to open; a failure shows when they do. */
export function preloadPage(page: Page): void {
  loadPage(page).catch(() => undefined);
}

/** The component of a page: itself once loaded, a suspending stand-in until then. */
export function componentOf(page: Page): ComponentType {
  const known = loaded.get(page) ?? lazyPages.get(page);
  if (known) return known;
  const component = lazy(async () => ({ default: await loadPage(page) }));
  lazyPages.set(page, component);
  return component;
}
