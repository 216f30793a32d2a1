/** Computes a value once per object that it is asked for; forgotten with the object. */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
