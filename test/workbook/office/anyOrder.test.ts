import fc from 'fast-check';
import { it } from 'vitest';
import type { Fault } from '../../host/boundary/faults';
import { Walk, type Job } from './anyOrderWalk';

/** What a person, the add-in or an accident does next, as data that can be shown and made smaller. */
type Step =
  | { readonly kind: 'job'; readonly job: Job; readonly fault: Fault | null }
  | { readonly kind: 'person'; readonly does: keyof typeof PERSON; readonly at: number }
  | { readonly kind: 'start' | 'reopen' };

const PERSON = {
  type: (walk: Walk, at: number) => walk.type(at),
  refer: (walk: Walk, at: number) => walk.refer(at),
  rename: (walk: Walk, at: number) => walk.rename(at),
  copy: (walk: Walk, at: number) => walk.copy(at),
  add: (walk: Walk, at: number) => walk.add(at),
  remove: (walk: Walk, at: number) => walk.remove(at),
  move: (walk: Walk, at: number) => walk.move(at),
  hide: (walk: Walk, at: number) => walk.show(at, at % 3 === 0 ? 'veryHidden' : 'hidden'),
  show: (walk: Walk, at: number) => walk.show(at, 'visible'),
  protect: (walk: Walk, at: number) => walk.protect(at),
  protectBook: (walk: Walk) => walk.protectBook(),
  unprotect: (walk: Walk) => walk.unprotectAll(),
  filter: (walk: Walk, at: number) => walk.filter(at),
} as const;

const place = fc.nat({ max: 40 });

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    kind: fc.constant('error' as const),
    at: fc.record({ action: fc.integer({ min: 1, max: 120 }), batch: fc.integer({ min: 1, max: 4 }) }),
    code: fc.constantFrom('GeneralException', 'AccessDenied', 'InvalidOperation'),
  }),
  fc.record({
    kind: fc.constant('gone' as const),
    after: fc.record({ action: fc.integer({ min: 0, max: 160 }), batch: fc.constantFrom(2, 3, 4, 4, 4) }),
    then: fc.constant('failing' as const),
  }),
  fc.record({ kind: fc.constant('editing' as const), batch: fc.integer({ min: 1, max: 4 }) }),
);

const job: fc.Arbitrary<Job> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      items: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
      lists: fc.boolean(),
      lines: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restore' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'recover' as const }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('job' as const), job, fault: fc.option(fault, { freq: 3 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('person' as const),
      does: fc.constantFrom(
        ...(['type', 'refer', 'rename', 'copy', 'add', 'remove', 'move', 'hide', 'show'] as const),
        ...(['protect', 'protectBook', 'unprotect', 'unprotect', 'unprotect', 'filter', 'move', 'type'] as const),
      ),
      at: place,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('start' as const, 'reopen' as const) }) },
);

async function take(walk: Walk, step: Step): Promise<void> {
  if (step.kind === 'job') await walk.job(step.job, step.fault ?? undefined);
  else if (step.kind === 'person') PERSON[step.does](walk, step.at);
  else if (step.kind === 'start') walk.startAnew();
  else await walk.reopen();
}

it('whatever a person does in between and wherever it breaks off, theirs stays theirs, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16, size: 'max' }), async (steps) => {
      const walk = new Walk();
      for (const next of steps) await take(walk, next);
      walk.unprotectAll();
      walk.startAnew();
      await walk.job({ kind: 'recover' });
      await walk.job({ kind: 'write', items: [0, 1, 3], lists: true, lines: 2 });
    }),
    { numRuns: 60 },
  );
});
