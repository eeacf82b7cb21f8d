/** What the probe has seen of a page's loading; milliseconds since the navigation began, null while not yet. */
export type LoadMarks = {
  firstPaint: number | null;
  largestPaint: number | null;
  /** The first rows stand there, painted, with text in them. */
  rows: number | null;
  /** The search and the filters answer: React has taken over both. */
  ready: number | null;
  /** The first, second and third radar stand there, painted. */
  radars: number[];
  layoutShift: number;
  /** Tasks of the main thread that took 50 ms or more. */
  longTasks: number[];
};

type Probe = {
  marks: LoadMarks;
  /** Waits for the next key or click, then until what it changes is painted: anything, or an element that is asked for. */
  arm: (event: 'keydown' | 'click', doneWhen?: string) => void;
  /** What was armed since the last call; null for a step that changed nothing. */
  results: () => Promise<(StepTime | null)[]>;
};

/** Milliseconds until the first change was painted, and until the last one was. */
export type StepTime = { shown: number; settled: number };

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    benchProbe: Probe;
  }
}

/**
 * Runs in the page before its own code (so it may refer to nothing outside itself). A moment counts as painted when
 * a message posted in the frame that shows it arrives, which is after the frame has been drawn.
 */
export function installProbe(): void {
  const marks: LoadMarks = {
    firstPaint: null,
    largestPaint: null,
    rows: null,
    ready: null,
    radars: [],
    layoutShift: 0,
    longTasks: [],
  };
  const observe = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') marks.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (marks.largestPaint = entry.startTime));
  observe('layout-shift', (entry) => (marks.layoutShift += entry.value ?? 0));
  observe('longtask', (entry) => marks.longTasks.push(entry.duration));

  const painted = (then: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      then(performance.now());
      port1.close();
    });
    port1.start();
    port2.postMessage(null);
  };
  const isShown = (selector: string) => {
    const element = document.querySelector(selector);
    return element !== null && element.checkVisibility({ visibilityProperty: true });
  };
  const isTaken = (selector: string) => {
    const element = document.querySelector(selector);
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'));
  };
  const lookForMarks = () => {
    if (marks.rows === null && isShown('tbody tr[data-row] th')) painted((now) => (marks.rows ??= now));
    if (isTaken('input[type=search]') && isTaken('#filters input[type=checkbox]')) {
      marks.ready = performance.now();
    } else requestAnimationFrame(lookForMarks);
  };
  requestAnimationFrame(lookForMarks);
  const MOST_RADARS = 3;
  const lookForRadars = () => {
    const shown = [...document.querySelectorAll('main figure svg:has(text)')].filter((radar) =>
      radar.checkVisibility({ visibilityProperty: true }),
    );
    if (shown.length > marks.radars.length) {
      painted((now) => {
        while (marks.radars.length < Math.min(shown.length, MOST_RADARS)) marks.radars.push(now);
      });
    }
    if (shown.length < MOST_RADARS) requestAnimationFrame(lookForRadars);
  };
  requestAnimationFrame(lookForRadars);

  let latest: Promise<StepTime | null>[] = [];
  /** Frames without a change after which a step counts as one that changes nothing; a minute where an element is awaited. */
  const PATIENCE = { anything: 40, element: 3600 };
  /** Frames without a change after which a step that changed something counts as done. */
  const QUIET = 4;
  window.benchProbe = {
    marks,
    arm: (event, doneWhen) => {
      const look = () =>
        doneWhen === undefined
          ? `${document.querySelector('main')?.textContent} ${document.querySelectorAll(':checked').length}`
          : String(isShown(doneWhen));
      const patience = doneWhen === undefined ? PATIENCE.anything : PATIENCE.element;
      let seen = look();
      const step = new Promise<StepTime | null>((resolve) => {
        const start = ({ timeStamp }: Event) => {
          let frames = 0;
          let time: StepTime | null = null;
          const frame = () => {
            const now = look();
            frames++;
            if (now !== seen) {
              seen = now;
              frames = 0;
              painted((at) => {
                time = { shown: time?.shown ?? at - timeStamp, settled: at - timeStamp };
              });
            }
            if (frames > (time === null ? patience : QUIET)) resolve(time);
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        addEventListener(event, start, { capture: true, once: true });
      });
      latest.push(step);
    },
    results: async () => {
      const steps = latest;
      latest = [];
      return Promise.all(steps);
    },
  };
}
