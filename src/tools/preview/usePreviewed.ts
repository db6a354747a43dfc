/** Which name the reader wants to see the preview of. */
import { useEffect, useState } from 'react';

/** Milliseconds that a pointer rests, a name has the focus, a finger presses, before the card is shown; and that it stays when the pointer has left. */
const delays = { rest: 400, focus: 600, press: 450, leave: 300 };
/** Pixels that a finger may tremble. */
const tremble = 10;

export const cardId = 'name-preview';

const linkAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('a.entity') : null;

const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`#${cardId}`) !== null;

/** The name that the reader came upon before this was here. */
export interface FirstName {
  readonly link: Element;
  /** Whether a finger is down on it, still. */
  readonly isPressed: () => boolean;
}

/** The link whose card is to be shown now. */
export function usePreviewed(first: FirstName): Element | undefined {
  const [previewed, setPreviewed] = useState<Element>();
  useEffect(() => new Attention(setPreviewed).watch(first), [first]);
  return previewed;
}

/** What the reader's pointer, finger and focus are on. */
class Attention {
  readonly #show: (link: Element | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Element | undefined;
  /** The link that the timer is for. */
  #awaited: Element | undefined;
  /** Where a finger went down. */
  #press: { readonly x: number; readonly y: number } | undefined;
  /** A card came by a finger that is still down: lifting it is no click. */
  #isPressed = false;

  constructor(show: (link: Element | undefined) => void) {
    this.#show = show;
  }

  /** Begins to watch; gives what ends it. */
  watch({ link: first, isPressed }: FirstName): () => void {
    const handlers: readonly (readonly [string, (event: Event) => void])[] = [
      ['pointerover', (event) => this.#over(event as PointerEvent)],
      ['pointerdown', (event) => this.#down(event as PointerEvent)],
      ['pointermove', (event) => this.#move(event as PointerEvent)],
      ['pointerup', () => this.#release()],
      ['pointercancel', () => this.#release()],
      ['click', (event) => this.#click(event)],
      ['focusin', (event) => this.#focus(event)],
      ['focusout', () => this.#leave(0)],
      ['keydown', (event) => this.#key(event as KeyboardEvent)],
    ];
    for (const [name, handle] of handlers)
      document.addEventListener(name, handle, { capture: true });
    if (first.matches(':focus-visible')) this.#await(first, delays.focus);
    else if (isPressed()) {
      // The finger that brought this is still down; where, was not noted.
      this.#press = { x: NaN, y: NaN };
      this.#await(first, delays.press);
    } else if (first.matches(':hover')) this.#await(first, delays.rest);
    return () => {
      clearTimeout(this.#timer);
      for (const [name, handle] of handlers)
        document.removeEventListener(name, handle, { capture: true });
    };
  }

  #await(link: Element, delay: number): void {
    clearTimeout(this.#timer);
    if (link === this.#shown) return;
    this.#awaited = link;
    this.#timer = setTimeout(() => {
      this.#isPressed = this.#press !== undefined;
      this.#set(link);
    }, delay);
  }

  #leave(delay: number): void {
    clearTimeout(this.#timer);
    this.#awaited = undefined;
    if (this.#shown !== undefined) this.#timer = setTimeout(() => this.#set(undefined), delay);
  }

  #set(link: Element | undefined): void {
    this.#shown = link;
    this.#show(link);
  }

  #over({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link !== null) this.#await(link, delays.rest);
    else if (isInCard(target)) clearTimeout(this.#timer);
    else if (document.activeElement !== this.#shown) this.#leave(delays.leave);
  }

  #down({ target, pointerType, clientX, clientY }: PointerEvent): void {
    const link = linkAt(target);
    if (!isInCard(target) && link !== this.#shown) this.#leave(0);
    if (pointerType !== 'touch' || link === null) return;
    this.#press = { x: clientX, y: clientY };
    this.#await(link, delays.press);
  }

  #move({ clientX, clientY }: PointerEvent): void {
    if (this.#press === undefined) return;
    const way = Math.hypot(clientX - this.#press.x, clientY - this.#press.y);
    if (way > tremble) this.#release();
  }

  /** A finger that goes before its time has pressed nothing. What is shown stays. */
  #release(): void {
    if (this.#press === undefined) return;
    this.#press = undefined;
    if (this.#awaited !== this.#shown) clearTimeout(this.#timer);
  }

  #click(event: Event): void {
    const link = linkAt(event.target);
    if (link !== null && link === this.#shown && this.#isPressed) event.preventDefault();
    else if (link !== null) this.#leave(0);
    this.#isPressed = false;
  }

  #focus({ target }: Event): void {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) this.#await(link, delays.focus);
  }

  /** Escape takes the card away and leaves everything else as it is. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    clearTimeout(this.#timer);
    if (this.#shown === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#set(undefined);
  }
}
