import { useEffect, useEffectEvent, useRef } from 'react';
import { findCommand, isPrefix, isShortcut, type Command } from './command.ts';

/**
 * Runs the command of a pressed button (`data-tool`) or key. What was asked for
 * before the tools were there stands on the root, put there by `library/asked.ts`.
 */
export function useAsked(commands: readonly Command[]): void {
  const before = useRef('');
  const press = useEffectEvent((id: string) => commands.find((it) => it.id === id)?.run());
  const type = useEffectEvent((key: string): boolean => {
    const command = findCommand(commands, before.current, key);
    before.current = command === undefined && isPrefix(commands, key) ? key : '';
    command?.run();
    return command !== undefined;
  });
  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest('[data-tool]') : null;
      const id = button?.getAttribute('data-tool');
      if (id) press(id);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isShortcut(event) && type(event.key)) event.preventDefault();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    const root = document.documentElement.dataset;
    const asked = root['asked'];
    root['tools'] = '';
    if (asked !== undefined) {
      delete root['asked'];
      if (asked.startsWith('key ')) {
        if (root['keys'] !== 'off') type(asked.slice(4));
      } else press(asked);
    }
    return () => {
      // What is asked before the next page has its tools is for them.
      delete root['tools'];
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
