import { useEffect, useState } from 'react';

/** The voices that this device can read with; none where it cannot read. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = (): void => setVoices(speechSynthesis.getVoices());
    look();
    // They come late, from another process.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voices;
}
