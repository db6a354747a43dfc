/** How lines begin that are not the article's own text; each pattern is anchored and tried on one line. */

/** A pattern of a lead and of the ways in which a line may go on after it, in any case. */
const anyOf = (lead: string, ...ways: readonly string[]): RegExp =>
  new RegExp(`${lead}(?:${ways.join('|')})`, 'iu');

/** A pointer to another story: "READ MORE: ...", "Also on rt.com ...". */
export const relatedOpening = anyOf(
  String.raw`^[\s>»*•▶►→-]*`,
  String.raw`(?:read|see|watch|click|also read|read also|don['’]t miss|related|related (?:article|story|stories|news|video)|more on [\p{L}\p{N} ]{2,30}|see also|watch also|also see|you may also like|recommended|up next|further reading)(?: (?:more|also|next|here|it|this))?(?:\s*[:|>»]|\s+[–—-]\s)`,
  String.raw`(?:read|see) more\s*$`,
  String.raw`also on [\w-]+\.\w{2,}`,
  String.raw`(?:continue reading|keep reading|read (?:the )?full (?:story|article))`,
  String.raw`(?:اقرأ|إقرأ|اقرأي|شاهد|طالع)\s*(?:أيضا|أيضًا|ايضا|أيضاً|المزيد)`,
  String.raw`اخبار مرتبط`,
  String.raw`بیشتر بخوانید`,
  String.raw`در همین رابطه`,
  String.raw`(?:читайте|смотрите)\s+(?:также|ещё|еще)`,
  String.raw`по теме\s*:`,
  String.raw`(?:lee|lea|leer|ver)\s+(?:también|más)\s*:?`,
  String.raw`(?:à lire|lire aussi|lire)(?: aussi| également)?(?:\s*[:>]|\s+[–-]\s)`,
  String.raw`(?:lesen sie|mehr zum thema|auch interessant)(?: auch)?\s*:`,
  String.raw`(?:leia|veja) (?:também|mais)\s*:?`,
  String.raw`leggi anche\s*:?`,
  String.raw`(?:相关|延伸|推荐)(?:阅读|新闻|报道|链接)[：:]?`,
  String.raw`関連記事[：:]?`,
  String.raw`【?関連】`,
  String.raw`【?관련\s?기사】?`,
  String.raw`\[관련\s?기사\]`,
  String.raw`(?:ये|यह) भी पढ़ें`,
);

/** An offer of the page: newsletters, accounts to follow, applications. */
export const promotionOpening = anyOf(
  String.raw`^[\s>»*•-]*`,
  String.raw`the post .{1,200} (?:appeared first|first appeared) on .{1,80}`,
  String.raw`(?:sign up|signup|subscribe|register) (?:to|for|now|here|today|with|and)\b`,
  String.raw`follow (?:us|me|him|her|@\w+|[\p{Lu}][\p{L}\p{N} ]{1,30}) (?:on|at)\b`,
  String.raw`follow @\w+\s*$`,
  String.raw`like us on\b`,
  String.raw`join (?:us on|our)\b`,
  String.raw`download (?:our|the) (?:free )?(?:[\p{L} ]{0,20})?apps?\b`,
  String.raw`click here (?:to|for)\b`,
  String.raw`get (?:the latest|our|breaking news|more from)\b.{0,80}(?:inbox|newsletter|app|alerts?|email)`,
  String.raw`(?:get|stream|watch|listen to) [\p{L}\p{N} ]{2,30} (?:live at|online|nation)\b`,
  String.raw`for more (?:news|stories|information),? (?:visit|follow|go to|click|please)`,
  String.raw`(?:like|enjoyed?) this (?:story|article)\?`,
  String.raw`support (?:our|independent) journalism`,
  String.raw`advertisement\s*[-:(]`,
  String.raw`sponsored (?:by|links?)\s*:`,
  String.raw`this (?:story|article) (?:is|was) (?:sponsored|brought to you)`,
  String.raw`by subscribing`,
  String.raw`contact (?:the )?(?:author|reporter|writer|[\p{Lu}][\p{L}.'’-]+ [\p{Lu}][\p{L}.'’-]+) (?:at|on|via)\b`,
  String.raw`(?:have|got) a (?:tip|story|news tip)`,
  String.raw`(?:تابعونا|تابعنا|اشترك|اشتركوا|انضم|انضموا|للاشتراك|حمل(?:وا)? تطبيق)\s`,
  String.raw`ما را در .{0,40} دنبال کنید`,
  String.raw`(?:подпишитесь|подписывайтесь|присоединяйтесь|следите за)\s`,
  String.raw`(?:suscríbete|síguenos|regístrate|recibe en tu correo)\b`,
  String.raw`(?:abonnez-vous|suivez-nous|inscrivez-vous|recevez)\b`,
  String.raw`(?:abonnieren sie|folgen sie uns|jetzt abonnieren)\b`,
  String.raw`(?:assine|siga|inscreva-se|receba)\b`,
  String.raw`(?:关注|扫描|下载).{0,20}(?:公众号|二维码|客户端|APP)`,
  String.raw`(?:LINE|LINEで|公式).{0,12}(?:友だち|アカウント)`,
  String.raw`▶.{0,40}(?:구독|채널|제보|카카오톡)`,
);

/** Words by which the publisher declines responsibility or names its rights. */
export const disclaimerOpening = anyOf(
  String.raw`^[\s*•(["“]*`,
  String.raw`(?:disclaimer|editor['’]s note on content)\s*:`,
  String.raw`(?:the )?(?:views?|opinions?)(?:(?:,? and|\s*\/|&) ?(?:opinions?|views?))?,? (?:(?:expressed|contained|stated)(?: \p{L}+)? (?:in|on|here|are|by (?:the )?(?:authors?|contributors?|guests?|writers?|columnists?))|in this)\b`,
  String.raw`the (?:statements|content|opinions) (?:(?:made|expressed) )?(?:in|of|on) this (?:article|story|report|post|page|site|website)\b`,
  String.raw`our standards\s*:`,
  String.raw`(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:19|20)\d\d`,
  String.raw`all rights reserved`,
  String.raw`(?:copyright|©|\(c\)|ⓒ).{0,120}(?:all rights reserved|prohibits|redistribut|reproduc|无断|無断|무단)`,
  String.raw`(?:this (?:material|article|story|content|report)) (?:may not be (?:published|reproduced)|has been (?:republished|reproduced)|is (?:republished|reproduced))`,
  String.raw`no part of this`,
  String.raw`reproduction (?:of (?:this|any|all|the) (?:material|article|content|story)|in whole|without|is prohibited)`,
  String.raw`(?:الآراء|المقالات|المقال|ما ورد|جميع الحقوق)\s.{0,60}(?:تعبر|يعبر|تمثل|محفوظة|رأي)`,
  String.raw`мнение (?:автора|редакции)`,
  String.raw`(?:las|los) (?:opiniones|puntos de vista) (?:expresad|vertid)`,
  String.raw`(?:les|cette) (?:opinions?|tribune) .{0,30}(?:exprimée|engage)`,
  String.raw`(?:저작권자|무단)\s?.{0,20}(?:전재|배포|ⓒ|\(c\))`,
  String.raw`<저작권자`,
  String.raw`ⓒ`,
  String.raw`版权(?:声明|所有)`,
  String.raw`(?:本文|文章)(?:仅代表|来源|为).{0,20}(?:作者|观点|立场)`,
  String.raw`(?:無断転載|著作権)`,
);

/** Who at an agency or in the newsroom made the report, at its end. */
export const agencyOpening = anyOf(
  String.raw`^[\s*•–—-]*`,
  String.raw`[([（【]?\s*(?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced|production)(?: and (?:writing|editing|reporting))?(?: by\b|:)`,
  String.raw`[([（【]\s*(?:additional )?(?:reporting|writing|sourcing|with (?:additional )?(?:reporting|files|inputs?))(?: by| from| in|:)\s`,
  String.raw`with (?:additional )?(?:reporting|files|inputs?) (?:by|from)\s`,
  String.raw`[([（【]?\s*(?:editors?\s*:\s|(?:责任)?编辑[：:]|责编[：:]|記者[：:])`,
  String.raw`[([（【]?\s*(?:source|sources|المصدر|مصدر|منبع(?: خبر)?|источник|fuente|quelle|fonte|kaynak|来源|출처)\s*[:：]\s*\S`,
  String.raw`this (?:article|story|report) (?:was (?:edited|written|produced|originally|first|translated|compiled)|originally appeared|first appeared|has been (?:edited|updated|corrected))`,
  String.raw`(?:the )?(?:associated press|reuters|afp|bloomberg) (?:writers?|contributed)`,
  String.raw`.{3,80} contributed to this (?:report|story|article)`,
  String.raw`\[?\p{L}{2,5}\]?\s*\/\s*\[?\p{L}{2,5}\]?\.?$`,
  String.raw`[(（]?(?:end|끝|完|完了|конец)[)）]?\.?$`,
  String.raw`(?:انتهى|انتهت|انتهای پیام|پایان پیام)\s*(?:[/.\d].{0,20})?$`,
  String.raw`(?:کد خبر|شناسه خبر|کد مطلب|رقم الخبر)\s*[:：]?\s*[\d۰-۹٠-٩]+$`,
  String.raw`(?:\(end\)|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})$`,
);

/** What was embedded in the page and is not in the text: a post, a player, a picture's address. */
export const embedOpening = anyOf(
  String.raw`^`,
  String.raw`<image>`,
  String.raw`<img`,
  String.raw`data:image\/`,
  String.raw`\[?(?:embedded content|embed|iframe|video|image|twitter|instagram)\]\s*$`,
  String.raw`https?:\/\/\S+$`,
  String.raw`www\.\S+$`,
  String.raw`pic\.twitter\.com\/\S+$`,
  String.raw`view this post on instagram`,
  String.raw`a post shared by\b`,
  String.raw`tweet (?:by|from)\b`,
  String.raw`image copyright @`,
  String.raw`media playback`,
  String.raw`your browser does not support`,
  String.raw`please enable javascript`,
  String.raw`[\w-]{1,40}\.(?:jpe?g|png|gif|webp)$`,
);

/** The foot of a post that was embedded: who wrote it, and when. */
export const embeddedPost = /^(?:— )?.{1,80}\(@\w{1,15}\)\s+\p{L}+ \d{1,2}, \d{4}$/iu;

/** Words that only an offer of the site addresses to its reader, wherever they stand in a line. */
export const promotionWords = anyOf(
  String.raw``,
  String.raw`(?:delivered|sent|straight|directly|right) to your (?:e-?mail )?inbox`,
  String.raw`\bto your inbox\b`,
  String.raw`subscribe here`,
  String.raw`sign up here`,
  String.raw`agree to our privacy policy`,
  String.raw`in your (?:browser )?settings to continue`,
  String.raw`(?:if this newsletter|this newsletter is)\b`,
  String.raw`turn off your ad ?block`,
);
