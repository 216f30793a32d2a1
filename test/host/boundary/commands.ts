/** Ribbon buttons that were pressed, until the add-in's functions have called `completed`. */
export class Commands {
  readonly #pressed = new Map<string, (status: number) => void>();

  /**
   * Presses a button that executes a function (`Office.actions.associate`).
   * @param tell gives the client what the boundary sends: the command's id, the function's name, the event as JSON
   * @returns "done" when the function has called `completed`, "unknown" if nobody associated it
   */
  press(functionName: string, tell: (items: readonly string[]) => void): Promise<'done' | 'unknown'> {
    return new Promise((resolve) => {
      const command = `command ${this.#pressed.size + 1}`;
      this.#pressed.set(command, (status) => resolve(status === 0 ? 'done' : 'unknown'));
      tell([command, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  /** What the client says of a command's end. */
  ended(command: string, status: number): void {
    this.#pressed.get(command)?.(status);
  }
}
