/**
 * Notes which events of Excel's classes are touched, for instance "WorksheetCollection.onChanged": at the boundary they
 * bear other names. Returns a function that stops it.
 */
export function noteEvents(note: (member: string) => void): () => void {
  const undo = Object.entries(Excel).flatMap(([type, made]: [string, unknown]) => {
    const prototype: unknown = typeof made === 'function' ? made.prototype : null;
    if (typeof prototype !== 'object' || prototype === null) return [];
    return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, descriptor]) => {
      const get = descriptor.get;
      if (!get || !/^on[A-Z]/.test(name)) return [];
      Object.defineProperty(prototype, name, {
        ...descriptor,
        get() {
          note(`${type}.${name}`);
          return get.call(this);
        },
      });
      return [() => Object.defineProperty(prototype, name, descriptor)];
    });
  });
  return () => {
    for (const one of undo) one();
  };
}
