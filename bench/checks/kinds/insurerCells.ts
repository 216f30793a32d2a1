import type { Report } from '../../../src/domain/report';

/** Whether a name is one of the master's. */
export function isInsurerRecord({ insurers }: Report, name: string): boolean {
  return insurers.some((insurer) => insurer.name.written === name);
}
