/** Tells the reader what has happened, on the screen and to a screen reader, once. */
type Listener = (message: string) => void;
let listener: Listener | undefined;
/** What was said before anybody listened. */
let unheard: string | undefined;

/** Where messages go. One place at a time. */
export function onMessage(tell: Listener | undefined): void {
  listener = tell;
  if (unheard !== undefined) tell?.(unheard);
  unheard = undefined;
}

export function tell(message: string): void {
  if (listener === undefined) unheard = message;
  else listener(message);
}

/** Why something failed, as the browser words it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
