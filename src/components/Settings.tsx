import type { ReactNode } from 'react';
import { scales } from '../library/settings.ts';
import { settingsPhrases as phrases } from '../phrases/settings.ts';

/**
 * The panel in which a reader sets how pages look. Rendered when the site is
 * built and never brought to life: its controls are native, and the script in
 * the head (`library/settings.ts`) keeps what they say.
 */
export function Settings() {
  return (
    <dialog id="settings" popover="auto" className="sheet" aria-label={phrases.title}>
      <form name="settings" className="settings" autoComplete="off">
        <Choice name="theme" label={phrases.theme} options={phrases.themes} />
        <Choice name="face" label={phrases.face} options={phrases.faces} />
        {scales.map(({ name, min, max, step, standard }) => (
          <label key={name}>
            {phrases[name]}
            <input
              type="range"
              name={name}
              min={min}
              max={max}
              step={step}
              defaultValue={standard}
            />
          </label>
        ))}
        <Switch name="align" value="justify" label={phrases.align} />
        <Switch name="quotes" value="plain" label={phrases.quotes} />
        <Switch name="keys" value="off" label={phrases.keys} />
        <p className="underline">
          <button type="reset">{phrases.reset}</button>
          <button type="button" popoverTarget="settings" popoverTargetAction="hide">
            {phrases.close}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What each value is called; the empty value is the default. */
  options: Readonly<Record<string, string>>;
}

/** One of several, all in sight. */
function Choice({ name, label, options }: ChoiceProps): ReactNode {
  return (
    <fieldset>
      <legend>{label}</legend>
      {Object.entries(options).map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === ''} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Switch({ name, value, label }: { name: string; value: string; label: string }): ReactNode {
  return (
    <label>
      <input type="checkbox" name={name} value={value} />
      {label}
    </label>
  );
}
