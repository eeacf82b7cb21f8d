import type { ColumnKey } from '../catalog/columns.ts';
import { NO_FILTERS, type Filters } from '../catalog/filters.ts';
import { DEFAULT_SORT, type Sort } from '../catalog/sort.ts';
import type { EveryView } from './every-view.ts';
import type { LicensesView } from './licenses-view.ts';
import type { DetailPage, PlainPage } from './pages.ts';
import type { ChangeKind } from '../model/change-kind.ts';
import type { DefinitionId, IndexId } from '../model/vocabulary.ts';
import type { Weights } from '../model/weights.ts';

/** The table: which models, in which order, with which columns, and which are picked for comparison. */
export type TableView = EveryView & {
  page: 'table';
  filters: Filters;
  sort: Sort;
  /** Chosen columns in order; null for the default ones. */
  columns: readonly ColumnKey[] | null;
  /** How much each axis counts for the reader; null where nobody weighs. */
  weigh: Weights | null;
  /** Ids picked for comparison, in picking order. */
  selected: readonly string[];
};

/** Which models stand side by side, in the reader's order, and how. */
type ComparisonChoices = EveryView & {
  models: readonly string[];
  /** The model the others are read against; null for none. */
  reference: string | null;
  onlyDifferences: boolean;
  axes: 'five' | 'eight';
  /** One radar each, all in one radar, or dots on one scale an axis. */
  chart: 'each' | 'overlay' | 'dots';
  /** How much each axis counts for the reader; null where nobody weighs. */
  weigh: Weights | null;
};

/** Models side by side. */
export type CompareView = ComparisonChoices & { page: 'compare' };

/** The same in somebody else's page, in its colors; null for those that the reader's system asks for. */
export type EmbedView = ComparisonChoices & { page: 'embed'; theme: 'light' | 'dark' | null };

/** What other indexes say of the same models. */
export type IndexesView = EveryView & {
  page: 'indexes';
  query: string;
  index: IndexId | null;
  onlyDisagreements: boolean;
};

/** What changed in the data: of which models, of which kind, since when. */
export type ChangesView = EveryView & {
  page: 'changes';
  query: string;
  /** Ids of the only models asked for; empty for all. */
  models: readonly string[];
  family: string | null;
  kind: ChangeKind | null;
  /** The day of the release after which it starts; null for the first. */
  since: string | null;
};

/** What is known of some models, for paper. */
export type DossierView = EveryView & { page: 'dossier'; models: readonly string[] };

/** What is drawn of the models: a picture for each question. */
export const PICTURES = ['time', 'size', 'licenses', 'definitions', 'indexes'] as const;
export type PictureId = (typeof PICTURES)[number];

/** One picture of all models, or of those that the filters let through. */
export type PicturesView = EveryView & {
  page: 'pictures';
  filters: Filters;
  picture: PictureId;
  /** Bars as high as there are models, or all of one height; or a point for each model. */
  scale: 'share' | 'count' | 'models';
  /** Definitions whose overlap is drawn; null for the default ones. */
  sets: readonly DefinitionId[] | null;
};

/** A page that is nothing but its address. */
export type PlainView = EveryView & { page: PlainPage };

/** A page about one thing, named in its path. */
export type DetailView = EveryView & { page: DetailPage; id: string };

/** An address that leads nowhere. */
type NotFoundView = EveryView & { page: 'not-found'; path: string };

/** Everything a permalink holds, and nothing else. */
export type View =
  | TableView
  | CompareView
  | EmbedView
  | IndexesView
  | LicensesView
  | ChangesView
  | DossierView
  | PicturesView
  | PlainView
  | DetailView
  | NotFoundView;
export type Page = View['page'];

/** Which page a view is of, and about which thing: where it changes, another page begins. */
export function placeOf(view: View): string {
  return 'id' in view ? `${view.page} ${view.id}` : view.page;
}

/** More models than this do not fit side by side. */
export const MAX_COMPARED = 8;

/** The table as a first visitor sees it. */
export const DEFAULT_TABLE: TableView = {
  page: 'table',
  filters: NO_FILTERS,
  sort: DEFAULT_SORT,
  columns: null,
  weigh: null,
  selected: [],
  release: null,
  extra: [],
};

/** A comparison of these models with nothing else chosen. */
export function comparisonOf(models: readonly string[]): CompareView {
  return {
    page: 'compare',
    models,
    reference: null,
    onlyDifferences: false,
    axes: 'five',
    chart: 'each',
    weigh: null,
    release: null,
    extra: [],
  };
}

/** What is known of these models, for paper. */
export function dossierOf(models: readonly string[]): DossierView {
  return { page: 'dossier', models, release: null, extra: [] };
}

/** A comparison, or one model, as it stands in other people's pages. */
export function embedOf(view: CompareView, theme: EmbedView['theme']): EmbedView {
  return { ...view, page: 'embed', theme };
}

/** The view of a page that is nothing but its address. */
export function plainView(page: PlainView['page']): PlainView {
  return { page, release: null, extra: [] };
}

/** The page of one model, license or definition. */
export function detailView(page: DetailView['page'], id: string): DetailView {
  return { page, id, release: null, extra: [] };
}
