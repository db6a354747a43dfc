/**
 * A form of a verb that reports speech.
 *
 * - `say` takes the words said: "she *said*: ...".
 * - `manner` stands only after the words: "...", he *laughed*.
 * - `name` takes an object and what it is called: "he *called* it ...".
 * - `think` reports a thought as often as speech: "she *hopes* that ...".
 */
export interface CueVerb {
  readonly base: string;
  readonly kind: 'say' | 'manner' | 'name' | 'think';
  readonly form: 'base' | 'present' | 'past' | 'ing' | 'participle';
}

const say = `say tell read exhort recognize notice ponder ask add write note state explain reply respond continue
  conclude argue insist declare admit warn claim tweet retweet announce remark recall suggest acknowledge
  joke answer lament predict assert shout yell scream chant quip observe complain boast concede emphasize
  emphasise stress underline underscore highlight urge vow pledge promise plead protest muse wonder reason
  retort counter interject cry exclaim whisper mutter murmur mumble growl snap bark thunder roar blast
  boom blurt begin echo repeat reiterate confess contend maintain allege charge testify report reveal
  disclose confirm deny affirm agree advise propose offer demand order instruct inform assure remind
  caution estimate opine post blog email e-mail text message type recount relate narrate remember reflect
  surmise speculate theorize venture volunteer elaborate clarify specify summarize proclaim pronounce
  preach tease taunt crow brag bemoan grumble gripe grouse rail scoff sneer implore beg beseech pray press
  question query inquire enquire imply intimate hint indicate signal point riff vent recite quote cite
  paraphrase dictate counsel sing hum holler bellow howl hiss rap sign mention stipulate rule lecture rave
  enthuse gush fume rant deadpan drawl intone expound rebut rejoin interrupt interpose object demur hazard
  guess swear attest profess telegraph cable fax apologize apologise commiserate lie mouth scrawl scribble
  pen put caption label headline persist proceed ventured tout trumpet herald decree concur chirp chortle
  cackle coo cluck foresee reckon conjecture posit postulate submit recommend request react retaliate
  require summon describe wax prophesy relay convey communicate comment editorialize explode erupt fret
  worry carp chide scold admonish berate rage seethe exult rejoice marvel harrumph`;

const manner = `laugh smile grin chuckle giggle sigh nod shrug gasp groan moan weep sob wince wink frown beam bristle
  croak snarl snort sniff sniffle shoot fire hit sum chime chip weigh break cut go spell call offer finish
  end start open close wrap greet praise joke concluded fume shudder pout scowl grimace blush hesitate
  pause`;

const name = `call describe dub brand term deem characterize characterise denounce decry condemn criticize criticise
  slam attack accuse blame ridicule dismiss deride reject refer portray paint cast name title hail laud
  credit praise mock assail lambaste bash rip rebuke chastise castigate label tag disavow blast knock
  hammer savage pan derided liken compare decried depict advertise bill invoke reference trash belittle
  celebrate salute commend applaud voice coin utter repudiate defend disparage malign excoriate skewer
  disdain pillory scorch needle nickname christen rail tout pitch espouse advocate`;

const think = `think believe feel hope fear wish expect imagine know understand realize realise dream hear suspect
  doubt figure decide learn find see view consider regard treat hold use deliver back support oppose frame
  present talk speak promote show allow threaten release issue publish print broadcast air grant forecast
  project calculate mean champion welcome read express thank congratulate`;

/** Forms that the rules of spelling do not give: base, present, past, participle, -ing; `-` where they do. */
const irregular = `say says said said saying|tell tells told told telling|write writes wrote written writing|
begin begins began begun beginning|read reads read read reading|put puts put put putting|go goes went gone going|
sing sings sang sung singing|find finds found found finding|think thinks thought thought thinking|
feel feels felt felt feeling|know knows knew known knowing|understand understands understood understood understanding|
hear hears heard heard hearing|speak speaks spoke spoken speaking|see sees saw seen seeing|hold holds held held holding|
mean means meant meant meaning|shoot shoots shot shot shooting|hit hits hit hit hitting|cut cuts cut cut cutting|
break breaks broke broken breaking|swear swears swore sworn swearing|weep weeps wept wept weeping|
deny denies denied denied denying|cry cries cried cried crying|reply replies replied replied replying|
testify testifies testified testified testifying|imply implies implied implied implying|
specify specifies specified specified specifying|clarify clarifies clarified clarified clarifying|
query queries queried queried querying|worry worries worried worried worrying|lie lies lied lied lying|
quip quips quipped quipped quipping|admit admits admitted admitted admitting|blog blogs blogged blogged blogging|
brag brags bragged bragged bragging|beg begs begged begged begging|dub dubs dubbed dubbed dubbing|
slam slams slammed slammed slamming|rip rips ripped ripped ripping|rap raps rapped rapped rapping|
rebut rebuts rebutted rebutted rebutting|demur demurs demurred demurred demurring|refer refers referred referred referring|
submit submits submitted submitted submitting|snap snaps snapped snapped snapping|hum hums hummed hummed humming|
grin grins grinned grinned grinning|chip chips chipped chipped chipping|nod nods nodded nodded nodding|
sob sobs sobbed sobbed sobbing|sum sums summed summed summing|wrap wraps wrapped wrapped wrapping|
tag tags tagged tagged tagging|pan pans panned panned panning|pen pens penned penned penning|
forecast forecasts forecast forecast forecasting|foresee foresees foresaw foreseen foreseeing|
cast casts cast cast casting|broadcast broadcasts broadcast broadcast broadcasting|
label labels labeled labeled labeling|label labels labelled labelled labelling|
signal signals signaled signaled signaling|signal signals signalled signalled signalling|
counsel counsels counseled counseled counseling|counsel counsels counselled counselled counselling|
marvel marvels marveled marveled marveling|show shows showed shown showing|learn learns learned learned learning|
chide chides chided chided chiding|dream dreams dreamt dreamt dreaming|wink winks winked winked winking`;

const endings = {
  present: (base: string) =>
    /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeou])y$/, '$1ie') + 's',
  past: (base: string) =>
    base.endsWith('e') ? `${base}d` : `${base.replace(/([^aeou])y$/, '$1i')}ed`,
  ing: (base: string) => (/[^eoy]e$/.test(base) ? base.slice(0, -1) : base) + 'ing',
};

const forms: ReadonlyMap<string, CueVerb> = formsOf();

/** The reporting verb that a lower-case English word can be a form of. */
export function findCueVerb(word: string): CueVerb | undefined {
  return forms.get(word);
}

function formsOf(): ReadonlyMap<string, CueVerb> {
  const all = new Map<string, CueVerb>();
  const kinds = new Map<string, CueVerb['kind']>();
  for (const [kind, list] of [
    ['say', say],
    ['think', think],
    ['name', name],
    ['manner', manner],
  ] as const) {
    for (const base of list.split(/\s+/)) if (!kinds.has(base)) kinds.set(base, kind);
  }
  const add = (word: string, verb: CueVerb) => {
    if (!all.has(word)) all.set(word, verb);
  };
  const special = irregular.split('|').map((line) => line.trim().split(' '));
  const known = new Set(special.map(([base]) => base));
  for (const [base = '', present = '', past = '', participle = '', ing = ''] of special) {
    const kind = kinds.get(base) ?? 'say';
    add(past, { base, kind, form: 'past' });
    add(present, { base, kind, form: 'present' });
    add(base, { base, kind, form: 'base' });
    add(participle, { base, kind, form: 'participle' });
    add(ing, { base, kind, form: 'ing' });
  }
  for (const [base, kind] of kinds) {
    if (known.has(base)) continue;
    add(endings.past(base), { base, kind, form: 'past' });
    add(endings.present(base), { base, kind, form: 'present' });
    add(endings.ing(base), { base, kind, form: 'ing' });
    add(base, { base, kind, form: 'base' });
  }
  return all;
}
