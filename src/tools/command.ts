/** What a reader can do, once for buttons, keys and the list of commands. */
export interface Command {
  /** What a button says with `data-tool`. */
  readonly id: string;
  readonly label: string;
  /** One key, or two one after the other: `n`, `g h`. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Whether a key is for us: no field, no modifier of the browser's, nobody else's already, and not turned off. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  if (document.documentElement.dataset['keys'] === 'off') return false;
  return !(
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog:modal') !== null
  );
}

/** The command for a key pressed after `before` (the first of two keys, or nothing). */
export function findCommand(
  commands: readonly Command[],
  before: string,
  key: string,
): Command | undefined {
  return (
    commands.find(({ keys }) => keys === `${before} ${key}`) ??
    commands.find(({ keys }) => keys === key)
  );
}

/** Whether a key is the first of two. */
export function isPrefix(commands: readonly Command[], key: string): boolean {
  return commands.some(({ keys }) => keys?.startsWith(`${key} `));
}
