import type { Page } from 'playwright-core';

/** An event of Chromium's own trace: durations in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, other programs apart. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = /^(?:ThreadControllerImpl::)?RunTask$/;

/** How the page's main thread was held, in milliseconds. */
export interface Held {
  /** Longest task by the clock: on a busy machine, other programs are in it. */
  readonly clock: number;
  /** Longest task in time of the processor: what the page itself does. */
  readonly processor: number;
  /** Time of the processor in all, the page's thread and its workers: the clock of an idle machine. */
  readonly work: number;
}

/** Runs something while Chromium traces every task of the page's main thread. */
export async function traceTasks(page: Page, run: () => Promise<unknown>): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const tasksOf = (thread: RegExp) => {
    const threads = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && thread.test(args?.name ?? ''))
        .map(({ pid, tid }) => `${pid}/${tid}`),
    );
    return events.filter(
      ({ name, pid, tid, dur }) => TASK.test(name) && dur && threads.has(`${pid}/${tid}`),
    );
  };
  const tasks = tasksOf(/^CrRendererMain$/);
  const all = [...tasks, ...tasksOf(/DedicatedWorker/)];
  return {
    clock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000)),
    work: all.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0),
  };
}
