import type { HostObject } from '../hostObject';

type Member = (...args: never[]) => unknown;

/** The same object, whose every member first runs the check (a sheet that is gone answers nothing). */
export function guarded(object: HostObject, check: () => void): HostObject {
  return {
    ...object,
    ...(object.get && { get: checked(object.get, check) }),
    ...(object.set && { set: checked(object.set, check) }),
    ...(object.nav && { nav: checked(object.nav, check) }),
    ...(object.call && { call: checked(object.call, check) }),
  };
}

function checked<M extends Member>(members: Readonly<Record<string, M>>, check: () => void): Record<string, M> {
  const list = Object.entries(members).map(([name, member]) => [name, after(check, member)] as const);
  return Object.fromEntries(list);
}

/** A proxy keeps the member's own type. */
function after<M extends Member>(check: () => void, member: M): M {
  return new Proxy(member, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target, self, args);
    },
  });
}
