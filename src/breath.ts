/**
 * A breath in the middle of starting: the engine is set up in one task of the
 * browser, the pages that run on it in the next, so that a tap between the two
 * need not wait for both. Imported after the one and before the other.
 */
import 'react-dom/client';

await new Promise((resume) => setTimeout(resume));
