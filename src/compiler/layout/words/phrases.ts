/**
 * Words that a page puts around an article. Each list holds whole lines, folded
 * (letters and digits in lower case), so that a sentence about sponsored links
 * is never one of them.
 */
const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\n|]/)
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Controls and places of the page itself. */
export const navigationLines = lines(`
  home|search|menu|login|log in|log out|sign in|sign up|register|subscribe|my account|share|share this|share this story|share this article|share story
  share this page|sharing|about sharing|share this story about sharing|share via|share on|share link|copy link|copy this link|copy url|get short url|link copied|permalink
  facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|messenger|pinterest|reddit|tumblr|google|google plus|blogger|stumbleupon|viber|vk|vkontakte|odnoklassniki|flipboard|email|e mail|mail|sms|rss|tiktok|threads|line|wechat|weibo|skype|digg|delicious|pocket|bluesky|mastodon|tweet|tweet this|like|follow|follow us|pin|pin it|post
  facebook twitter|facebook twitter pinterest|facebook twitter email|facebook twitter linkedin|facebook twitter whatsapp
  print|print this|print this article|print page|print friendly|print friendly pdf email|pdf|save|save article|bookmark|comment|comments|post a comment|leave a comment|leave a reply|add a comment|add comment|view comments|show comments|no comments|0 comments|write a comment|discuss|reply|report|report this|report an error|report a typo|correct an error
  next|previous|prev|next article|previous article|next story|previous story|back|back to top|top|go to top|skip to content|skip to main content|skip navigation|close|open|expand|collapse|show more|show less|load more|view more|see more|more|read more|see all|view all|all|details|play|pause|mute|unmute|play video|watch|watch now|listen|listen now|live|video|photos|gallery|photo gallery|slideshow|view gallery|enlarge|fullscreen|download|settings|font size|text size|a a|translate|language|english|arabic|advertisement|advertisements|ad|ads|advert|sponsored|promoted
  podcasts|all podcasts|schedule|where to watch|newsletters|newsletter|apps|track|do not track|terms of use|terms of service|privacy policy|cookie policy|contact us|about us|advertise|advertise with us|careers|sitemap|help|faq|these are external links and will open in a new window|read more about sharing|media playback is unsupported on your device|your name|your email|your comment|name|website|cancel reply|send|submit|loading|trending|trends|trends now|most read|most popular|most viewed|latest|latest news|breaking news|top stories|top news|editors picks|recommended|tags|tag|topics|share copy|copy|hide|reactions|rate this|rate this article|vote|votes
  بحث|الرئيسية|القائمة|تسجيل الدخول|اشترك|مشاركة|شارك|شارك المقال|شاركها|تابعنا|طباعة|تعليق|تعليقات|التعليقات|أضف تعليق|إضافة تعليق|إضافة تعليق جديد|اترك تعليقا|اسمك|تعليقك|فيسبوك|تويتر|واتساب|تلغرام|تليغرام|تيليجرام|انستغرام|يوتيوب|لينكدإن|نسخ الرابط|المزيد|التالي|السابق|حفظ|استمع|فيديو|إعلان|اعلان|الكلمات المفتاحية|الكلمات المفتاحية عربي|وسوم|العلامات|الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار|مواضيع ذات صلة
  جستجو|صفحه اصلی|خانه|ورود|عضویت|اشتراک|اشتراک گذاری|چاپ|نظرات|ارسال نظر|نظر شما|دیدگاه|نام|ایمیل|تلگرام|واتس اپ|واتساپ|توییتر|فیس بوک|اینستاگرام|لینک کوتاه|کپی لینک|برچسب ها|برچسب‌ها|بیشتر|ادامه مطلب|پربازدیدترین|آخرین اخبار
  گەڕان|سەرەکی|هاوبەشی پێکردن|بڵاوکردنەوە|چاپکردن|فەیسبووک|تویتەر|زیاتر|کۆمێنت|لێدوان
  поиск|главная|меню|войти|регистрация|поделиться|вконтакте|одноклассники|телеграм|твиттер|фейсбук|печать|версия для печати|распечатать|комментарии|комментировать|оставить комментарий|добавить комментарий|читать далее|ещё|еще|далее|назад|теги|подписаться|реклама|копировать ссылку|скопировать ссылку|самое читаемое|популярное|последние новости|главные новости
  buscar|inicio|menú|menu|iniciar sesión|suscríbete|suscribirse|compartir|compartir en facebook|compartir en twitter|comentarios|comentar|imprimir|guardar|correo|correo electrónico|ver más|leer más|más|siguiente|anterior|publicidad|etiquetas|temas|archivado en|lo más leído|lo más visto|últimas noticias|copiar enlace|copiar link
  rechercher|recherche|accueil|se connecter|connexion|s abonner|abonnez vous|partager|partager sur facebook|partager sur twitter|commentaires|commenter|réagir|imprimer|enregistrer|lire la suite|voir plus|suivant|précédent|publicité|mots clés|les plus lus|copier le lien|envoyer par email
  suche|suchen|startseite|menü|anmelden|abmelden|registrieren|abonnieren|teilen|auf facebook teilen|kommentare|kommentieren|drucken|merken|speichern|mehr|mehr lesen|weiterlesen|weiter|zurück|anzeige|werbung|schlagwörter|themen|meistgelesen|link kopieren|zur startseite
  pesquisar|início|entrar|cadastre se|assine|compartilhar|compartilhe|partilhar|comentários|comentar|imprimir|salvar|leia mais|ver mais|saiba mais|próximo|publicidade|cerca|accedi|abbonati|condividi|commenti|stampa|salva|leggi tutto|leggi anche|pubblicità
  ara|ana sayfa|giriş yap|üye ol|abone ol|paylaş|yorumlar|yorum yap|yazdır|kaydet|devamı|daha fazla|reklam|etiketler|en çok okunanlar
  搜索|首页|登录|注册|分享|分享到|微信|微博|评论|打印|收藏|更多|上一篇|下一篇|广告|推荐阅读|相关阅读|相关新闻|热门推荐|点赞|返回顶部|扫一扫|举报|责任编辑
  検索|ホーム|ログイン|会員登録|シェア|シェアする|ツイート|コメント|印刷|保存|もっと見る|続きを読む|次へ|前へ|広告|関連記事|関連ニュース|おすすめ|ランキング|アクセスランキング|人気記事|トップへ戻る
  검색|홈|로그인|회원가입|구독|구독하기|공유|공유하기|댓글|댓글쓰기|인쇄|저장|더보기|다음|이전|광고|관련기사|관련뉴스|추천기사|많이 본 뉴스|카카오톡|페이스북|트위터|네이버|밴드|좋아요|글자크기|기사제보
  खोजें|होम|शेयर करें|शेयर|टिप्पणी|और पढ़ें|लॉग इन|फेसबुक|ट्विटर|व्हाट्सएप|विज्ञापन|ताज़ा खबरें
`);

/** Advertisements and what the page offers, each a whole line. */
export const promotionLines = lines(`
  sponsored links|sponsored link|sponsored content|sponsored stories|sponsored story|paid content|promoted stories|promoted content|from our partners|partner content|around the web|from around the web|more from around the web|you may like|you might like|you may also like|you might also like|ads by google|advertisement continue reading below|story continues below advertisement|article continues below advertisement|article continues after advertisement|article continues below|story continues below|continue reading the main story|scroll to continue|this article is free to read|support us|donate|donate now|become a member|download our app|download our apps|get the app|download the app|subscribe now|subscribe today|subscribe to our newsletter|sign up for our newsletter|sign up for our newsletters|like this story share it with a friend|follow us on social media|follow us on facebook|follow us on twitter|follow us on telegram|join our telegram channel|join our whatsapp channel|get notified|stay updated|click here to subscribe|taboola|outbrain
  روابط دعائية|محتوى دعائي|إعلانات|اشترك في النشرة البريدية|تابعونا على تلغرام|لینک های تبلیغاتی|تبلیغات|рекламные ссылки|спонсорский контент|anzeigen|contenido patrocinado|enlaces patrocinados|contenu sponsorisé|liens sponsorisés|conteúdo patrocinado|gesponserte links|sponsorlu bağlantılar|スポンサーリンク|スポンサードリンク|赞助商链接|스폰서 링크
`);

/** Lines after which a page lists other stories or its own topics. */
export const relatedHeadings = lines(`
  related|related topics|related stories|related story|related articles|related article|related news|related content|related links|related coverage|related posts|more stories|more news|more on this story|more on this|more on this topic|more like this|more from|read also|also read|read next|up next|see also|recommended stories|recommended for you|you may be interested in|further reading|in other news|keywords|trending now|trending stories|top stories|latest stories|most read stories|what to read next|editor s picks|our picks
  مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|مواضيع مرتبطة|ذات صلة|اقرأ أيضا|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|قد يعجبك أيضا|المزيد من الأخبار|اخبار مرتبط|اخبار مرتبط ها|مطالب مرتبط|خبرهای مرتبط|بیشتر بخوانید|بابەتی پەیوەندیدار|هەواڵی پەیوەندیدار
  читайте также|по теме|материалы по теме|похожие материалы|связанные новости|смотрите также|noticias relacionadas|relacionadas|lea también|lee también|te puede interesar|más noticias|à lire aussi|lire aussi|articles liés|sur le même sujet|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|leia também|notícias relacionadas|veja também|leggi anche|articoli correlati|ilgili haberler|bunlar da ilginizi çekebilir
  相关阅读|相关新闻|相关报道|相关链接|延伸阅读|推荐阅读|関連記事|関連ニュース|あわせて読みたい|관련기사|관련뉴스|관련 기사|이 기사와 관련된 기사|संबंधित खबरें|ये भी पढ़ें|यह भी पढ़ें
`);

/** Sections of a newspaper, which scraped text puts alone on a line. */
export const sectionLines = lines(`
  news|world|world news|international|politics|national|nation|us|u s|uk|us news|uk news|business|economy|markets|finance|money|technology|tech|science|health|environment|climate|energy|sport|sports|football|soccer|culture|arts|entertainment|lifestyle|life|travel|opinion|opinions|columnists|columns|analysis|commentary|editorial|editorials|features|feature|local|local news|regional|africa|asia|europe|americas|latin america|middle east|russia|china|iraq|iran|india|military|defense|defence|society|education|religion|crime|law|weather|media|magazine|interview|interviews|exclusive|breaking|top story|top stories|viral|homeworld news|home world news|security|diplomacy|war|fact check|explainer|in depth|investigations|obituaries|autos|real estate|food|fashion|style|games|movies|music|tv|books
  أخبار|الأخبار|عالم|العالم|عربي|دولي|محلي|محليات|سياسة|سياسي|اقتصاد|رياضة|ثقافة|فن|صحة|تكنولوجيا|علوم|منوعات|رأي|آراء|مقالات|تقارير|تحليل|حوار|العراق|أمن|محافظات|خبر عاجل|عاجل
  اخبار|سیاسی|سیاست|اقتصادی|اقتصاد|بین الملل|جهان|ایران|ورزشی|ورزش|فرهنگی|فرهنگ و هنر|اجتماعی|حوادث|دانش|سیاست خارجی|هەواڵ|سیاسی|کوردستان|عێراق|جیهان|ئابووری|وەرزش
  новости|политика|экономика|общество|мир|в мире|россия|спорт|культура|происшествия|наука|технологии|армия|мнения|аналитика|noticias|mundo|política|economía|deportes|cultura|sociedad|opinión|internacional|nacional|actualité|actualités|monde|politique|économie|société|sports|international|culture|nachrichten|politik|wirtschaft|ausland|inland|kultur|wissen|gesellschaft|panorama|mundo|economia|esportes|cultura|cronaca|esteri|politica|dünya|siyaset|gündem|ekonomi|spor
  新闻|国际|国内|时政|财经|体育|社会|科技|文化|军事|ニュース|政治|経済|国際|社会|スポーツ|文化|뉴스|정치|경제|사회|국제|문화|스포츠|세계|北韓|북한|देश|दुनिया|राजनीति|खेल|मनोरंजन|व्यापार
`);
