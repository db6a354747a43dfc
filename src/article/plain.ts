/**
 * Text of ASCII and the signs that English is set with. Most text is, and classes
 * of Unicode's letters cost several times those of its 26: who counts words asks
 * first which of the two are needed.
 */
// oxlint-disable-next-line no-control-regex
const plain = /^[\0-\x7f“”‘’–—…]*$/;

export const isPlain = (text: string): boolean => plain.test(text);
