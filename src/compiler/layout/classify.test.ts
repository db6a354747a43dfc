import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { linesWithText } from './line.ts';
import { unitOf } from './unit.ts';

/** Each line with the label it must get, as "label | text". */
function check(marked: string): void {
  const rows = marked
    .trim()
    .split('\n')
    .map((row) => row.trim());
  const wanted = rows.filter(Boolean).map((row) => row.split(' | ')[0]);
  const source = rows.map((row, i) => ({
    number: i + 1,
    text: row.split(' | ').slice(1).join(' | '),
  }));
  const units = linesWithText(source).map((line) => unitOf([line]));
  expect(classify(units).map(({ label, text }) => `${label} | ${text}`)).toEqual(
    rows.filter(Boolean).map((row, i) => `${wanted[i]} | ${row.split(' | ').slice(1).join(' | ')}`),
  );
}

describe('classify', () => {
  it('labels a wire story', () => {
    check(`
      section | World News
      date | November 26, 2020 2:05 PM Updated 2 hours ago
      headline | Council closes old bridge after storm
      byline | By Jane Roe, John Doe
      navigation | 3 Min Read

      caption | FILE PHOTO: The bridge is seen in the harbour, May 2, 2019. REUTERS/Jane Roe/File Photo

      body | LONDON, Nov 26 (Reuters) - The council closed the old bridge on Wednesday, officials said.

      body | "We have no choice," the mayor said after the vote.

      subheading | COSTS RISE

      body | Work is to begin in spring and take some two years, the council said in a statement.

      agency | Reporting by Jane Roe; Editing by John Doe
      disclaimer | Our Standards: The Thomson Reuters Trust Principles.
    `);
  });

  it('labels a German page', () => {
    check(`
      site | Neue Zeitung Online
      navigation | Startseite > Politik > Ausland

      headline | Brücke in der Hafenstadt nach Unwetter gesperrt
      standfirst | Der Stadtrat berät am Donnerstag über die Kosten des Hafens.
      byline | Von Anna Beispiel
      date | Veröffentlicht: 26. November 2020, 14:05 Uhr

      body | Die Brücke über den alten Hafen ist seit Mittwoch gesperrt, wie die Stadt am Abend mitteilte.

      related | Lesen Sie auch: Hafen wird ausgebaut

      body | Die Arbeiten sollen im Frühjahr beginnen und etwa zwei Jahre dauern, hieß es weiter.

      related | Mehr zum Thema
      related | Hafenausbau: Was jetzt kommt
      navigation | Teilen
    `);
  });

  it('labels an Arabic page', () => {
    check(`
      navigation | الرئيسية
      section | سياسة
      headline | المجلس يغلق الجسر القديم بعد العاصفة
      date | ٢٦ تشرين الثاني ٢٠٢٠
      body | أعلن المجلس يوم الأربعاء إغلاق الجسر القديم بعد أن ألحقت العاصفة أضرارا به.
      related | اقرأ أيضا: توسيع الميناء
      body | وقالت رئيسة البلدية إن العمل سيبدأ في الربيع ويستمر نحو عامين كاملين.
      date | المصدر: وكالات
    `);
  });

  it('labels a Persian page with a date of its calendar', () => {
    check(`
      headline | شورا پل قدیمی را پس از توفان بست
      date | ۶ آذر ۱۳۹۹ ساعت ۱۴:۰۵
      body | شورای شهر روز چهارشنبه اعلام کرد که پل قدیمی پس از توفان بسته شده است.
    `);
  });

  it('labels Chinese, Japanese and Korean pages', () => {
    check(`
      headline | 市议会在风暴后关闭旧桥
      date | 2020年11月26日 14:05
      body | 市议会周三宣布，在风暴损坏两个桥墩之后，关闭这座古老的大桥，工程将于春季开始。
      agency | 责任编辑：王某
    `);
    check(`
      headline | 市議会、嵐のあと古い橋を閉鎖
      body | 市議会は水曜日、嵐で橋脚が二本壊れたため、古い橋を閉鎖すると発表した。工事は春に始まる。
      related | 関連記事
    `);
    check(`
      headline | 시의회, 폭풍 뒤 오래된 다리 폐쇄
      byline | 홍길동 기자
      date | 입력 2020-11-26 14:05
      body | 시의회는 수요일 폭풍으로 교각 두 개가 부서진 뒤 오래된 다리를 닫는다고 밝혔다.
    `);
  });

  it('labels agency reports in other languages', () => {
    check(`
      site | РИА Новости
      date | 14:05 26.11.2020
      headline | Власти закрыли старый мост после шторма
      credit | © РИА Новости / Иван Иванов
      caption | Старый мост в гавани. Архивное фото
      body | МОСКВА, 26 ноя - РИА Новости. Власти города закрыли старый мост после шторма.
      related | Читайте также: Порт расширят
    `);
    check(`
      navigation | الرئيسية / أمن
      headline | الداخلية تعلن القبض على متهمين في بغداد
      date | الاثنين 28 نيسان 2025 | 14:30
      dateline | بغداد - واع
      body | أعلنت وزارة الداخلية، اليوم الاثنين، عن القبض على عدد من المتهمين في العاصمة بغداد.
      agency | انتهى/25 ح
    `);
    check(`
      headline | (LEAD) Council closes old bridge after storm
      date | All News 14:05 November 26, 2020
      body | SEOUL, Nov. 26 (Yonhap) -- The council closed the old bridge on Wednesday after a storm.
      agency | (END)
      disclaimer | Copyright (c) Yonhap News Agency prohibits its content from being redistributed without consent.
    `);
  });

  it('tells starred notes from starred lists', () => {
    check(`
      headline | Council closes old bridge after storm
      date | 2020-11-26
      body | The council closed the old bridge on Wednesday after a storm, officials said.
      footnote | *The Grey Army is a group of voters that was founded in 1999
    `);
    check(`
      headline | Council closes old bridge after storm
      date | 2020-11-26
      body | The council closed the old bridge on Wednesday after a storm, officials said.
      item | * The bridge stays closed until the spring of next year.
      item | * Buses take the long way round the harbour.
    `);
  });

  it('keeps a question as a subheading and an interview as text', () => {
    check(`
      headline | What the council decided about the bridge
      date | 2020-11-26
      body | The council closed the old bridge on Wednesday after a storm.
      subheading | What happens next?
      body | Work is to begin in spring and take some two years, the council said.
      body | Interviewer: Do you think that the bridge can be saved at all?
      body | Jane Roe: I think that it can, but it will take years and money.
    `);
  });

  it('tells what a picture shows from who made it, wherever they stand', () => {
    check(`
      headline | Harbour Opens Again After Repairs
      date | 2021-05-01

      body | The harbour opened again on Saturday, and the first ships came in with the tide before noon.

      caption | Photo: Ships wait outside the harbour on Saturday while the last of the cranes is taken down by workers.

      body | Most of the ships had waited for a week or longer, the master of the harbour said.

      caption | Photo: The mayor opens the new quay.
      credit | Photo: Ada Quayle and Jane Roe
      credit | Photo: Courtesy of the family of the captain
      caption | Pictured: Jane Roe, the pilot, with the first of the ships.
    `);
  });

  it('takes no sentence for a promotion, a byline or a credit because of how it begins', () => {
    check(`
      headline | Council closes old bridge after storm
      date | 2020-11-26
      body | Subscribe buttons were removed from the site of the council, the mayor said on Monday.
      body | By Friday evening the water had reached the doors of the old town hall.
      body | Related costs rose by a third, according to a report of the council.
      body | Share prices fell after the storm, and traders said more losses were likely.
      body | Related-party deals rose by a third last year, according to a report of the council.
      body | Help us, the people on the roofs shouted when the boats came into view.
      body | The statements of the minister drew sharp criticism from three parties on Monday.
      body | The views expressed at the meeting were shared by most of those who came.
      body | Reproduction of the beetles was faster than expected after the warm winter.
      body | Written by a committee of nine, the report names no company that took part.
      body | Photo evidence showed two broken pillars, the engineers told the council.
    `);
  });
});
