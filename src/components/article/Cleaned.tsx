import type { NewsArticle } from '../../article/article.ts';
import type { CleanedLine, CleaningRule } from '../../article/cleaning.ts';
import { cleaningReasons } from '../../phrases/article.ts';
import * as phrases from '../../phrases/page.ts';

const reasons: Readonly<Record<CleaningRule, string>> = cleaningReasons;

/** Every line of the source that is not in the article as it stood, and why. */
export function Cleaned({ article: { cleaned, source } }: { article: NewsArticle }) {
  return (
    <details className="postscript">
      <summary>
        <h2>{phrases.cleaned}</h2>
      </summary>
      {cleaned.length === 0 ? (
        <p className="aside">{phrases.nothingCleaned}</p>
      ) : (
        <CleanedLines lines={cleaned} />
      )}
      <p className="aside">
        {`${phrases.source} `}
        <code>{source.file}</code>, SHA-256 <code>{source.sha256}</code>
      </p>
    </details>
  );
}

function CleanedLines({ lines }: { lines: readonly CleanedLine[] }) {
  return (
    <>
      <p className="aside">{phrases.linesCleaned}</p>
      <ol>
        {lines.map(({ line, text, rule }) => (
          <li key={line} value={line}>
            <code dir="auto">{text}</code>
            <span className="aside">{phrases.lineCleaned(line, reasons[rule])}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
