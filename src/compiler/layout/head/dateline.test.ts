import { describe, expect, it } from 'vitest';
import { datelineEndOf, isDatelineAlone } from './dateline.ts';

describe('datelineEndOf', () => {
  it.each([
    'BAGHDAD (Reuters) -',
    'SEOUL, Nov. 26 (Yonhap) --',
    'WASHINGTON (CNN) —',
    'Park City, Utah (CNN)',
    'COLUMBIA, S.C. (AP) —',
    'Madrid, 26 nov (EFE).-',
    'MOSCOW, November 26. /TASS/.',
    'MINNEAPOLIS --',
    '(Reuters) -',
    'دمشق، سوريا (CNN) --',
    'نئی دہلی (رويترز) -',
    '［東京　２６日　ロイター］ -',
    '新华社北京11月26日电（记者张三）',
    '(서울=연합뉴스) 홍길동 기자 =',
  ])('finds %j', (dateline) => {
    const text = `${dateline} The minister said that the talks would go on.`;
    expect(text.slice(0, datelineEndOf(text))).toBe(dateline);
  });

  it.each([
    'The minister said (on Monday) that the talks would go on for a week.',
    'The talks - they began on Monday - would go on, the minister said.',
    'Mr. Roe (52) is the mayor of the town and has been for nine years.',
    'EXCLUSIVE – The mayor is to resign in the spring, the council said.',
    'Sen. Jane Roe (R-Utah) said on Monday that the talks would go on.',
    'Sens. Jane Roe (Ky.) and John Doe (Utah) said that the talks would go on.',
    'EU states are to meet in the spring, the minister said on Monday.',
  ])('finds none in %j', (text) => {
    expect(datelineEndOf(text)).toBeUndefined();
  });

  it('knows a line that is a dateline and nothing else', () => {
    expect(isDatelineAlone('بغداد - واع')).toBe(true);
    expect(isDatelineAlone('The old bridge - a history')).toBe(false);
  });
});
