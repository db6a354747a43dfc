import { toolPhrases as phrases } from '../phrases/tools.ts';
import type { Command } from './command.ts';
import { Dialog } from './Dialog.tsx';

interface KeyHelpProps {
  commands: readonly Command[];
  close: () => void;
}

/** The keys of all commands. */
export function KeyHelp({ commands, close }: KeyHelpProps) {
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
