import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { searchPath } from '../paths.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import type { Command } from './command.ts';
import { closeThen, Dialog } from './Dialog.tsx';
import { useNames } from './useNames.ts';

interface PaletteProps {
  client: QueryClient;
  commands: readonly Command[];
  close: () => void;
}

/** Every command and every name by a part of it; Enter takes the first, the arrows another. */
export function Palette({ client, commands, close }: PaletteProps) {
  const [asked, setAsked] = useState('');
  const [isEntered, setEntered] = useState(false);
  const { found, isComplete } = useFound(client, commands, asked);
  const run = (command: Command | undefined): void => {
    if (command !== undefined) closeThen(close, command.run);
  };
  const runFirst = useEffectEvent(() => run(found[0]));
  // A name may be typed and entered before the indexes are here.
  useEffect(() => {
    if (isEntered && isComplete) runFirst();
  }, [isEntered, isComplete]);
  return (
    <Dialog title={phrases.palette} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setEntered(true);
        }}
      >
        <input
          className="tool-field"
          type="text"
          dir="auto"
          autoComplete="off"
          aria-label={phrases.palette}
          value={asked}
          onKeyDown={moveFocus}
          onChange={({ currentTarget }) => {
            setAsked(currentTarget.value);
            setEntered(false);
          }}
        />
        <div className="tool-options">
          {found.map((command) => (
            <button
              key={command.id}
              type="button"
              className="tool-option"
              onClick={() => run(command)}
              onKeyDown={moveFocus}
            >
              <bdi>{command.label}</bdi>
              {command.keys !== undefined && <kbd>{command.keys}</kbd>}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}

interface Found {
  readonly found: readonly Command[];
  /** Whether the names are among them, so that the first is the right one. */
  readonly isComplete: boolean;
}

/** What is called so: commands, then names, and at last the way to the search for these words. */
function useFound(client: QueryClient, commands: readonly Command[], asked: string): Found {
  const navigate = useNavigate();
  const wanted = asked.trim().toLowerCase();
  const names = useNames(client, wanted);
  const known = commands.filter(({ label }) => label.toLowerCase().includes(wanted));
  if (wanted === '') return { found: known, isComplete: true };
  const search = new URLSearchParams({ q: wanted }).toString();
  const named = (names ?? []).map(({ id, name, path }) => ({
    id,
    label: name,
    run: () => void navigate(path),
  }));
  const searched = {
    id: 'search for',
    label: phrases.searchFor(asked.trim()),
    run: () => void navigate(`${searchPath}?${search}`),
  };
  return {
    found: [...known, ...named, searched],
    isComplete: known.length > 0 || names !== undefined,
  };
}

/** The arrows go from the field through the commands and back. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [
    ...(event.currentTarget.closest('form')?.querySelectorAll<HTMLElement>('input, button') ?? []),
  ];
  const at = stops.findIndex((it) => it === document.activeElement);
  stops[Math.max(0, at + step)]?.focus();
}
