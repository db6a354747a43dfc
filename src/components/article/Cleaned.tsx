import type { NewsArticle } from '../../article/article.ts';
import type { CleanedLine, CleaningRule } from '../../article/cleaning.ts';
import { cleaningReasons } from '../../phrases/article.ts';
import * as phrases from '../../phrases/page.ts';

const reasons: Readonly<Record<CleaningRule, string>> = cleaningReasons;

/** Every line of the source that is not in the article as it stood, and why. */
export function Cleaned({ article: { cleaned, source } }: { article: NewsArticle }) {
  return (
    <details className="mt-8 border-t border-rule pt-4">
      <summary>
        <h2 className="inline font-sans text-[0.9375rem]">{phrases.cleaned}</h2>
      </summary>
      {cleaned.length === 0 ? (
        <p className="aside mt-2">{phrases.nothingCleaned}</p>
      ) : (
        <CleanedLines lines={cleaned} />
      )}
      <p className="aside mt-3 wrap-anywhere">
        {phrases.source} <code>{source.file}</code>, SHA-256 <code>{source.sha256}</code>
      </p>
    </details>
  );
}

function CleanedLines({ lines }: { lines: readonly CleanedLine[] }) {
  return (
    <>
      <p className="aside mt-2">{phrases.linesCleaned}</p>
      <ol className="my-3 grid gap-2 font-sans text-note">
        {lines.map(({ line, text, rule }) => (
          <li key={line} value={line}>
            <code dir="auto" className="block whitespace-pre-wrap">
              {text}
            </code>
            <span className="aside">{phrases.lineCleaned(line, reasons[rule])}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
