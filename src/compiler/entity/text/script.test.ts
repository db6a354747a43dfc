import { describe, expect, it } from 'vitest';
import { drafted, entitiesOf, marked, placesIn } from '../drafted.fixture.ts';

describe('places in five scripts', () => {
  it.each([
    ['Latin', 'La ministre se rendra jeudi en Allemagne.', 'place/germany'],
    ['Arabic', 'اجتمع الطرفان في العراق يوم الاثنين.', 'place/iraq'],
    ['Arabic, joined to a preposition', 'وصل الوفد بطنجة أمس.', 'place/tangier'],
    ['Cyrillic', 'Он прибыл в Багдад в пятницу.', 'place/baghdad'],
    ['Greek', 'Ο υπουργός έφτασε χθες στην Βαγδάτη.', 'place/baghdad'],
    ['Han', '总统星期五在北京说', 'place/beijing'],
  ])('are found in %s', (_, text, id) => {
    expect(placesIn(text).map((it) => it.id)).toContain(id);
  });

  it('keep the range of the place within a word', () => {
    expect(marked(drafted('x', ['وصل الوفد بطنجة أمس.']))[1]).toContain('ب[طنجة place/tangier]');
  });
});

describe('persons in other languages', () => {
  it('are those that speak, without the office before them', () => {
    const german = drafted('x', ['„Das ist gut“, sagte Hafensenator Emil Vosskamp.'], {
      language: 'de',
    });
    expect([...entitiesOf(german).keys()]).toContain('person/emil-vosskamp');
    const arabic = drafted('x', ['وقالت نجاة بوعزاوي، وهي بائعة: «لا».'], { language: 'ar' });
    expect(marked(arabic)[1]).toMatch(/^وقالت \[نجاة بوعزاوي person\//);
  });
});
