import { nameOf, type FoundName } from '../found.ts';
import { isAgency } from './credit.ts';
import type { Token } from '../text/token.ts';
import { offices, roleNouns, roleQualifiers } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

/** Words that open a byline, in some languages of Europe; small ones, so that a name may be "Von Braun" elsewhere. */
const openings = new Set(
  'by por par von di door av af text words story posted written reported interview photos'.split(
    ' ',
  ),
);
const joints = /^(?:[-‐'’.]|de|van|von|al|el|bin|der|den|la|da|dos|di|le|du|ó)$/;
const place = /^(?:in|from|at|à|en)$/;

/**
 * The names of a line that says who wrote the article.
 *
 *     By Saoirse Lenehan in Cork and Gildas Kermorvant, Science Correspondent
 *        ^^^^^^^^^^^^^^^    ^^^^     ^^^^^^^^^^^^^^^^^
 */
export function namesInByline(text: ZonedText, at: number): FoundName[] {
  const { tokens } = text;
  const names: FoundName[] = [];
  let from = -1;
  const close = (to: number): void => {
    let end = to;
    while (end > from && joints.test(tokens[end - 1]?.lower ?? '')) end -= 1;
    if (from >= 0 && end > from && !isRole(tokens.slice(from, end))) {
      const type = place.test(tokens[from - 1]?.lower ?? '')
        ? 'place'
        : isAgency(
              text.block.text.slice(tokens[from]?.start, tokens[end - 1]?.end),
              tokens.slice(from, end),
            )
          ? 'organization'
          : 'person';
      names.push(nameOf(text, at, { from, to: end }, type, 'position'));
    }
    from = -1;
  };
  tokens.forEach((token, i) => {
    const isWord = token.isCapitalized && !(from < 0 && openings.has(token.lower));
    if (isWord && from < 0) from = i;
    else if (!isWord && !(from >= 0 && joints.test(token.lower))) close(i);
  });
  close(tokens.length);
  return names;
}

const isRole = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (it) =>
      offices.has(it.lower) ||
      roleNouns.has(it.lower) ||
      /^(?:staff|bureau|service|exclusive|updated|published|special|edited|news)$/.test(it.lower),
  ) || tokens.every((it) => roleQualifiers.has(it.lower));

const credits =
  /^(?:by|reporting|editing|posted|written|interview|interviewed|photo|photograph|photographs|pictures|illustration|compiled|translated)$/;

/**
 * Names after "by" at the front of a line or after a word of a newsroom.
 *
 *     By Jane Doe        (Reporting by Niall Costigan in Cobh; editing by Petra Lindholt)
 *        ^^^^^^^^                      ^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^
 */
export function namesAfterBy(text: ZonedText, at: number): FoundName[] {
  const { tokens } = text;
  const names: FoundName[] = [];
  tokens.forEach((token, i) => {
    const isCredit = token.lower === 'by' && (i === 0 || credits.test(tokens[i - 1]?.lower ?? ''));
    const isOpening = i === 0 && /^(?:por|par|von)$/.test(token.lower);
    if (!isCredit && !isOpening) return;
    let to = i + 1;
    while (tokens[to]?.isCapitalized === true && to < i + 5) to += 1;
    // "By Friday" is one word; a line that goes on is no byline.
    const isLine = isCredit && i > 0 ? true : tokens.length <= to + 12;
    if (to - i < 3 || !isLine || isRole(tokens.slice(i + 1, to))) return;
    names.push(nameOf(text, at, { from: i + 1, to }, 'person', 'position'));
  });
  return names;
}
