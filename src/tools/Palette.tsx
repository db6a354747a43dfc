import { useState, type KeyboardEvent } from 'react';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import type { Command } from './command.ts';
import { Dialog } from './Dialog.tsx';

interface CommandsProps {
  commands: readonly Command[];
  close: () => void;
}

/** Every command by name: type a part of it; Enter takes the first, the arrows another. */
export function Palette({ commands, close }: CommandsProps) {
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toLowerCase();
  const found = commands.filter(({ label }) => label.toLowerCase().includes(wanted));
  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    close();
    command.run();
  };
  return (
    <Dialog title={phrases.palette} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(found[0]);
        }}
      >
        <input
          className="tool-field"
          type="text"
          aria-label={phrases.palette}
          value={asked}
          onKeyDown={moveFocus}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        <div className="tool-options">
          {found.map((command) => (
            <button
              key={command.id}
              type="button"
              onClick={() => run(command)}
              onKeyDown={moveFocus}
            >
              {command.label}
              {command.keys !== undefined && <kbd>{command.keys}</kbd>}
            </button>
          ))}
        </div>
      </form>
      {found.length === 0 && <p>{phrases.paletteEmpty}</p>}
    </Dialog>
  );
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

/** The keys of all commands. */
export function KeyHelp({ commands, close }: CommandsProps) {
  const withKeys = commands.filter(({ keys }) => keys !== undefined);
  return (
    <Dialog title={phrases.keys} close={close}>
      <dl className="tool-keys">
        {withKeys.map(({ id, keys, label }) => (
          <KeyLine key={id} keys={keys ?? ''} label={label} />
        ))}
      </dl>
      <p className="tool-row">{phrases.keysHint}</p>
    </Dialog>
  );
}

function KeyLine({ keys, label }: { keys: string; label: string }) {
  return (
    <>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{label}</dd>
    </>
  );
}
