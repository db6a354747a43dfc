import { wordSet } from '../../wordSet.ts';

/** What the rules need to know of a language besides English. Words in lower case. */
export interface Lexicon {
  /** Finite forms of reporting verbs; with a compound tense, the participle. */
  readonly verbs: ReadonlySet<string>;
  /** Auxiliaries that stand before a participle: "a déclaré", "hat gesagt". */
  readonly auxiliaries: ReadonlySet<string>;
  /** "according to": one word, or two with a space. */
  readonly according: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, 'female' | 'male' | 'other'>;
  /** Words that end the name of a speaker. */
  readonly stops: ReadonlySet<string>;
  /** The verb always stands before its subject. */
  readonly isVerbFirst?: true;
}

/** A language with rules for reporting clauses, as BCP 47; `other` has quotations but no such rules. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'ar' | 'other';

const mapOf = (pairs: string): Lexicon['pronouns'] =>
  new Map(
    pairs.split(/\s+/).map((pair) => {
      const [word = '', gender = 'other'] = pair.split(':');
      return [word, gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'other'] as const;
    }),
  );

const french: Lexicon = {
  verbs:
    wordSet(`dit déclaré affirmé ajouté expliqué assuré indiqué souligné précisé estimé annoncé répondu lancé écrit
  rappelé confié insisté conclu poursuivi martelé dénoncé regretté reconnu promis averti tweeté prévenu raconté
  déploré jugé fustigé réagi confirmé demandé soutenu avoué admis déclare affirme ajoute explique assure indique
  souligne précise estime annonce répond lance écrit rappelle confie insiste conclut poursuit martèle dénonce regrette
  reconnaît promet avertit tweete prévient raconte déplore juge fustige réagit confirme demande soutient avoue admet
  résume observe note constate plaide témoigne commente ironise déclarait affirmait ajoutait expliquait disait
  soupire sourit résumé observé noté constaté plaidé témoigné commenté ironisé renchérit renchéri souhaité`),
  auxiliaries: wordSet('a ont avait avaient avait-on aurait ai avons'),
  according: wordSet("selon d’après d'après"),
  pronouns: mapOf('il:m elle:f ils elles on je nous'),
  stops:
    wordSet(`à au aux dans sur en lors devant après avant pendant pour par avec sans chez vers contre depuis qui que
  dont où lundi mardi mercredi jeudi vendredi samedi dimanche hier mais et ou car a ont avait ce cette dès auprès face
  suite interrogé interrogée cité citée via sous entre comme lorsque quand est était sont`),
};

const german: Lexicon = {
  verbs:
    wordSet(`sagte sagt erklärte erklärt betonte betont fügte ergänzte ergänzt meinte meint schrieb schreibt teilte
  berichtete berichtet warnte warnt forderte fordert kritisierte kritisiert kündigte antwortete antwortet fragte fragt
  rief behauptete behauptet versicherte versichert bestätigte bestätigt äußerte äußert kommentierte kommentiert
  räumte gab nannte nennt bezeichnete bezeichnet so erzählte erzählt sagten erklärten betonten meinten schrieben
  gesagt erklärt betont sprach spricht lobte lobt mahnte mahnt stellte urteilte urteilt erwiderte twitterte zitierte`),
  auxiliaries: wordSet('hat habe hatte haben hatten'),
  according: wordSet('laut zufolge'),
  pronouns: mapOf('er:m sie:f es wir ich'),
  stops:
    wordSet(`am im in auf bei beim nach vor zu zum zur mit aus an über für gegen unter der-die dem den des montag
  dienstag mittwoch donnerstag freitag samstag sonntag gestern heute und oder aber laut dazu hinzu mit zuvor später
  anschließend weiter während gegenüber unterdessen nun dann noch auch daraufhin demnach ist war sind wird werden wurde`),
};

const spanish: Lexicon = {
  verbs:
    wordSet(`dijo afirmó aseguró declaró explicó añadió agregó señaló indicó apuntó manifestó sostuvo advirtió
  anunció respondió escribió recordó insistió concluyó subrayó destacó comentó lamentó denunció reconoció prometió
  confirmó preguntó expresó precisó reiteró admitió exclamó relató contó tuiteó gritó bromeó dice afirma asegura declara explica
  añade agrega señala indica apunta manifiesta sostiene advierte anuncia responde escribe recuerda insiste concluye
  subraya destaca comenta lamenta denuncia reconoce dijeron afirmaron aseguraron explicaron señalaron matizó zanjó
  dicho afirmado asegurado declarado explicado añadido señalado indicado asegurado advertido anunciado`),
  auxiliaries: wordSet('ha han había habían he'),
  according: wordSet('según'),
  pronouns: mapOf('él:m ella:f ellos ellas yo nosotros'),
  stops:
    wordSet(`a al en con por para sobre ante tras durante desde hasta sin entre contra según que quien donde cuando
  lunes martes miércoles jueves viernes sábado domingo ayer hoy y o pero mientras este esta como luego después antes es fue son era está`),
};

/** How someone speaks, said by an accusative after the name (ḥāl): "laughing", "adding". */
const arabicManners = `ضاحكا ضاحكًا ضاحكاً ضاحكة مبتسما مبتسمًا مبتسماً مبتسمة ساخرا ساخرًا ساخراً ساخرة غاضبا غاضبًا غاضباً غاضبة
  باكيا باكيًا باكياً باكية مازحا مازحًا مازحاً مازحة متسائلا متسائلًا متسائلاً متسائلة معلقا معلقًا معلقاً معلقة
  مضيفا مضيفًا مضيفاً مضيفة موضحا موضحًا موضحاً موضحة مؤكدا مؤكدًا مؤكداً مؤكدة مشيرا مشيرًا مشيراً مشيرة
  محذرا محذرًا محذراً محذرة قائلا قائلًا قائلاً قائلة`;

const arabic: Lexicon = {
  isVerbFirst: true,
  verbs:
    wordSet(`قال قالت وقال وقالت فقال أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح أوضح أوضحت وأوضح وأوضحت
  ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت شدد شددت وشدد وشددت تابع تابعت وتابع وتابعت اعتبر اعتبرت واعتبر كتب كتبت
  وكتب وكتبت يقول تقول ويقول وتقول أشار أشارت وأشار وأشارت رأى ورأى لفت ولفت نفى ونفى حذر وحذر حذرت طالب
  وطالب دعا ودعا سأل وسأل أجاب وأجاب رد ورد قالوا وقالوا ختم وختم واستدرك وزاد زاد`),
  auxiliaries: wordSet('قد كان'),
  according: wordSet('بحسب وفق حسب وبحسب ووفق'),
  pronouns: mapOf('هو:m هي:f'),
  stops:
    wordSet(`في على من إلى عن مع أن إن أنه إنه أنها إنها خلال بعد قبل عند أمام ضد حول لدى منذ حتى بأن بأنه ل ب الذي التي
  الذين يوم اليوم أمس الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت لوكالة لصحيفة للصحفيين للصحافيين لـ وهو وهي
  كما وقد فيما بينما ثم
  ${arabicManners}`),
};

/** "the" before a role: "the minister", "la ministre", "der Minister". */
export function isDefinite(word: string, language: Language): boolean {
  return language === 'en' ? word === 'the' : articles.test(word);
}
const articles = /^(?:le|la|l'|el|der|die)$/;

const lexicons: ReadonlyMap<Language, Lexicon> = new Map([
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ar', arabic],
]);

/** The words of a language; none for English, which has rules of its own. */
export function findLexicon(language: Language): Lexicon | undefined {
  return lexicons.get(language);
}

/** Common words by which an undeclared text shows its language. */
const common: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['fr', wordSet('le la les des du est une dans pour que qui nous ne pas au sur et il elle selon')],
  ['de', wordSet('der die das und ist nicht wir ein eine im am auf den mit zu von auch so laut')],
  ['es', wordSet('el la los las que es una del en por no un se con según al y más')],
];

/**
 * The language whose rules fit a text: that of the article where it is known, else the one
 * that both a reporting verb and the commonest words speak for.
 */
export function languageOfPassage(text: string, declared: string): Language {
  const code = declared.slice(0, 2);
  if (code === 'fr' || code === 'de' || code === 'es' || code === 'ar' || code === 'en')
    return code;
  if (!code.startsWith('un') && code !== '') return 'other';
  if (/[\u0600-\u06ff]/.test(text)) return 'ar';
  if (!/\p{Script=Latin}/u.test(text)) return 'other';
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}]+(?:['’][\p{L}]+)*/gu) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const [language, set] of common) {
    const lexicon = lexicons.get(language);
    const speaks = words.some((it) => lexicon?.verbs.has(it) || lexicon?.according.has(it));
    const count = words.filter((it) => set.has(it)).length;
    if (speaks && count > most && count * 12 >= words.length) [best, most] = [language, count];
  }
  return best;
}
