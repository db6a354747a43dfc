import { describe, expect, it } from 'vitest';
import { directionOfLanguage, languageOf, statedLanguageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['The council closed the old bridge on Wednesday and it will be repaired in the spring.', 'en'],
    [
      'Der Stadtrat hat die alte Brücke am Mittwoch geschlossen, und die Arbeiten sollen im Frühjahr beginnen.',
      'de',
    ],
    [
      'Le conseil a fermé le vieux pont mercredi et les travaux doivent commencer au printemps.',
      'fr',
    ],
    ['El Gobierno cerró el puente el miércoles y las obras van a empezar en la primavera.', 'es'],
    ['أعلن المجلس إغلاق الجسر القديم في المدينة بعد العاصفة التي ضربت البلاد', 'ar'],
    ['شورای شهر اعلام کرد که پل قدیمی را برای تعمیر بسته است و این کار در بهار آغاز می شود', 'fa'],
    ['سەرۆکی حکومەت لە هەولێر پێشوازی لە وەزیر کرد و باس لە پەیوەندییەکان کرا بۆ ئەو', 'ckb'],
    [
      'Власти города закрыли мост и сообщили, что ремонт начнётся весной, а движение будет ограничено на год.',
      'ru',
    ],
    ['市議会は水曜日に古い橋を閉鎖すると発表した。', 'ja'],
    ['市议会周三宣布关闭旧桥。', 'zh'],
    ['시의회는 수요일 오래된 다리를 닫는다고 밝혔다.', 'ko'],
    ['नगर परिषद ने पुराने पुल को बंद कर दिया।', 'hi'],
  ])('reads %j', (text, code) => {
    expect(languageOf(text)).toBe(code);
  });

  it.each(['', '123', 'Bridge closed', 'Lorem ipsum dolor sit amet consectetur'])(
    'is not sure of %j',
    (text) => {
      expect(languageOf(text)).toBe('und');
    },
  );
});

describe('statedLanguageOf', () => {
  const english =
    'The council closed the old bridge on Wednesday and it will be repaired in the spring.';

  it('keeps the region that a page states', () => {
    expect(statedLanguageOf('en-GB', english)).toBe('en-GB');
  });

  it('believes the words rather than a template', () => {
    expect(statedLanguageOf('de', english)).toBeUndefined();
    expect(statedLanguageOf('not a tag!', english)).toBeUndefined();
  });
});

describe('directionOfLanguage', () => {
  it('knows which scripts run from right to left', () => {
    expect(['ar', 'fa-IR', 'ckb', 'en', 'und'].map(directionOfLanguage)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      undefined,
    ]);
  });
});
