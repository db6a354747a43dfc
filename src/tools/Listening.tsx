import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { NewsArticle } from '../article/article.ts';
import { spokenOf, type Utterance } from '../article/forms/spoken.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import { findRange, markRanges } from './passageSelection.ts';
import { useVoices } from './useVoices.ts';

const speeds = [0.8, 1, 1.2, 1.5, 2];

/** Reads an article aloud with a voice of the device, sentence by sentence. */
export function Listening({ article, close }: { article: NewsArticle; close: () => void }) {
  const spoken = useMemo(() => spokenOf(article, phrases), [article]);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(true);
  const [speed, setSpeed] = useState(1);
  const voices = useVoices();
  const [chosen, setChosen] = useState<string>();
  const voice =
    voices.find(({ voiceURI }) => voiceURI === chosen) ??
    voices.find(({ lang }) => languageOf(lang) === languageOf(article.language));
  const utterance = spoken[at];
  const ended = useEffectEvent(() => {
    if (at + 1 < spoken.length) setAt(at + 1);
    else close();
  });
  useEffect(() => {
    if (!playing || utterance === undefined) return undefined;
    const speech = new SpeechSynthesisUtterance(utterance.text);
    speech.rate = speed;
    speech.lang = voice?.lang ?? article.language;
    speech.voice = voice ?? null;
    let stopped = false;
    speech.addEventListener('end', () => stopped || ended());
    speech.addEventListener('error', () => stopped || setPlaying(false));
    speechSynthesis.speak(speech);
    return () => {
      stopped = true;
      speechSynthesis.cancel();
    };
  }, [utterance, playing, speed, voice, article]);
  useEffect(() => show(utterance), [utterance]);
  useEffect(() => () => markRanges('speaking', []), []);
  const move = (step: 1 | -1): void => setAt(Math.min(spoken.length - 1, Math.max(0, at + step)));
  useLockScreen(article, playing, { setPlaying, move });
  return (
    <fieldset aria-label={phrases.listening} className="tool-bar">
      <button type="button" className="tool-button" onClick={() => move(-1)}>
        {phrases.previous}
      </button>
      <button type="button" className="tool-button" onClick={() => setPlaying(!playing)}>
        {playing ? phrases.pause : phrases.play}
      </button>
      <button type="button" className="tool-button" onClick={() => move(1)}>
        {phrases.next}
      </button>
      <select
        className="tool-button"
        aria-label={phrases.speed}
        value={speed}
        onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}
      >
        {speeds.map((it) => (
          <option key={it} value={it}>
            {it}×
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          className="tool-button"
          aria-label={phrases.voice}
          value={voice?.voiceURI ?? ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="tool-button" onClick={close}>
        {phrases.stop}
      </button>
    </fieldset>
  );
}

function languageOf(tag: string): string {
  return tag.slice(0, 2).toLowerCase();
}

/** Marks the words that are said, and brings them into sight. */
function show(utterance: Utterance | undefined): void {
  if (utterance === undefined) return;
  const { block, start, end } = utterance;
  const range = findRange(block, start, end);
  markRanges('speaking', [range]);
  const { top, bottom } = range?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top < 0 || bottom > innerHeight - 120)
    document.getElementById(block)?.scrollIntoView({ block: 'center' });
}

/** The buttons of a lock screen or a headset, where the browser passes them on. */
function useLockScreen(
  { headline, publisher }: NewsArticle,
  playing: boolean,
  { setPlaying, move }: { setPlaying: (on: boolean) => void; move: (step: 1 | -1) => void },
): void {
  const press = useEffectEvent((action: string) => {
    if (action === 'play' || action === 'pause') setPlaying(action === 'play');
    else move(action === 'nexttrack' ? 1 : -1);
  });
  useEffect(() => {
    if (!('mediaSession' in navigator)) return undefined;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({
      title: headline.text,
      artist: publisher?.text ?? '',
    });
    const actions = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;
    for (const action of actions) mediaSession.setActionHandler(action, () => press(action));
    return () => {
      for (const action of actions) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
    };
  }, [headline, publisher]);
  useEffect(() => {
    if ('mediaSession' in navigator)
      navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
  }, [playing]);
}
