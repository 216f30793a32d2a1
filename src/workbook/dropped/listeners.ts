/** Those who are told of something, until they leave. */
export class Listeners<T> {
  private readonly all = new Set<(told: T) => void>();

  add(listener: (told: T) => void): () => void {
    const own = (told: T): void => listener(told);
    this.all.add(own);
    return () => void this.all.delete(own);
  }

  tell(told: T): void {
    for (const listener of this.all) listener(told);
  }
}
