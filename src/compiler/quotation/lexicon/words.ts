/** Closed classes of English words that the shape of a clause rests on, in lower case. */
import { wordSet } from '../../wordSet.ts';

/** Words that open a noun phrase: "the", "his", "two". */
export const determiners =
  wordSet(`the a an this that these those my your his her its our their some any no every each
  another both all either neither several many most few other such one two three four five six seven eight nine ten
  dozens hundreds thousands more`);

/** Pronouns that are subjects by their form. */
export const subjectPronouns = wordSet('he she they i we it you who');
/** Pronouns that cannot be a speaker named anywhere. */
export const firstPersons = wordSet('i we');

/** Words that stand for a noun phrase or its owner. */
export const pronouns =
  wordSet(`he she they i we it you who him her them his their my our me us its himself herself
  one this that these those themselves mine someone somebody everyone everybody nobody anyone others`);

/** Words that hang a phrase on a noun or a verb. */
export const prepositions =
  wordSet(`of for in at on from to with by as against about near under inside during after
  before over behind among between within without outside across through throughout into onto upon via per around
  amid toward towards since until beyond despite beside besides above below beneath off up down out along like
  including regarding concerning versus following alongside atop amidst given aboard underneath unlike`);

/** Words that begin a relative or an indirect question. */
export const relatives = wordSet('who whom whose which that where when what whatever whoever');

/** Words that join equals. */
export const conjunctions = wordSet('and but or nor yet so');

/** Words that begin a clause of their own inside a sentence. */
export const subordinators =
  wordSet(`if when while because although though since unless until whereas whether as after
  before once that where why how than`);

/** Verbs and short forms that go before another verb. */
export const auxiliaries =
  wordSet(`has have had is are was were be been being do does did will would can could may might
  shall should must 's 've 'd 'll isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't won't
  wouldn't can't couldn't cannot`);

/** Adverbs that may stand between a subject and its verb; those of manner end in -ly besides. */
export const adverbs =
  wordSet(`also then later now still just even once again never always often repeatedly recently
  ever first further earlier previously already since only simply really actually finally eventually instead
  not too merely once twice famously reportedly allegedly perhaps soon quickly simultaneously very quite rather
  meanwhile however nonetheless nevertheless moreover furthermore additionally otherwise likewise today yesterday
  tomorrow tonight sometimes almost nearly long ago aloud back there here thus therefore indeed himself herself
  themselves itself matter-of-factly apparently afterward afterwards`);

/** Days, months and the like: names of times, never speakers. */
export const times =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today yesterday tomorrow tonight morning afternoon evening night week weekend
  month year years weeks months days day hours hour minutes spring summer autumn fall
  winter noon midnight jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.
  mon. tue. wed. thu. fri.`);

/** Nouns that look like reporting verbs when a determiner or adjective stands before them. */
export const nounLike =
  wordSet(`claims reports notes charges states calls orders demands questions offers posts tweets
  promises cries attacks remarks answers replies estimates thanks hopes claim report note charge state call order
  demand question offer post tweet promise cry attack remark answer reply estimate hope shows show views view press
  signs sign projects project forecasts forecast rules rule raps points point texts text messages message prints print
  airs air references reference reasons reason fears fear wishes wish feels feel means figures figure cables cable
  pledges pledge vows vow counsel lecture lectures labels label comments comment requests request emails email
  blog blogs cuts cut breaks break hits hit shots shot fires fire ends end starts start finish beam beams smiles smile
  laughs laugh quotes quote titles title names name brands brand terms term cast casts bills bill frames frame uses use
  voices voice issues issue releases release presents present holds hold treats treat backs back supports support
  doubts doubt puts put reads read begins begin finds find lies lie counters counter objects object details detail
  warnings warning saying sayings feeling feelings meaning understanding beginning reading writing writings finding
  findings hearing hearings meeting offering offerings reporting polling showing broadcasts broadcast stresses stress
  guess guesses grants grant pen pens dreams dream knocks knock plays appeals screams chants protests protest threat
  tags tag pitches pitch`);

/** Adverbs of manner end so: "pointedly". */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}
const notAdverbs = wordSet(
  'family reply assembly ally italy july rally only kelly sally billy molly emily early',
);
