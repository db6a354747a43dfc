import { describe, expect, it } from 'vitest';
import { drafted, entitiesOf, marked } from '../drafted.fixture.ts';

const marks = (text: string, language: string): string | undefined =>
  marked(drafted('x', [text], { language }))[1];

describe('names in languages other than English', () => {
  it('are organisations behind the noun for one, with an adjective between or in quotation marks', () => {
    expect(marks('Le navire du groupe espagnol Naviera Ondal a quitté le port.', 'fr')).toContain(
      'groupe espagnol [Naviera Ondal organization/naviera-ondal]',
    );
    expect(marks('Heute hat die Initiative „Stille Kaje“ gesprochen.', 'de')).toContain(
      '„[Stille Kaje organization/stille-kaje]“',
    );
  });

  it('begin with the noun where it has a capital of its own', () => {
    expect(marks('Según el Instituto de Mares Lejanos, faltan redes.', 'es')).toContain(
      'el [Instituto de Mares Lejanos organization/instituto-de-mares-lejanos],',
    );
    expect(marks('Las redes son de una empresa pequeña de la costa.', 'es')).not.toContain('[');
  });

  it('are people where an office stands before them, after them, or right beside them', () => {
    expect(marks('La ministre chargée de la mer, Odile Kerzu, se rendra au port.', 'fr')).toContain(
      '[Odile Kerzu person/odile-kerzu],',
    );
    expect(marks('Dann kam Odile Kerzu, die Chefin der Bahn.', 'de')).toContain('[Odile Kerzu');
    expect(marks('Ihre Generalsekretärin Odile Kerzu kam.', 'de')).toContain('[Odile Kerzu');
    expect(marks('وقال رئيس جمعية الصيادين، سعيد البحري: «لا».', 'ar')).toContain('[سعيد البحري');
  });

  it('are no names where two capitals only begin a sentence', () => {
    expect(marks('Der Hafen, die Bahn und der Turm warten.', 'de')).not.toContain('person/');
  });
});

describe('definitions in other languages', () => {
  it.each([
    [
      'fr',
      'La Zorba, également connue sous le nom de Brise Noire, est une compagnie.',
      'Brise Noire',
    ],
    ['es', 'La Zorba, también conocida como Brisa Negra, es una empresa.', 'Brisa Negra'],
    ['de', 'Die Zorba, auch bekannt als Schwarzwind, ist eine Reederei.', 'Schwarzwind'],
    ['it', 'La Zorba, conosciuta come Brezza Nera, è una società.', 'Brezza Nera'],
    ['pt', 'A Zorba, também conhecida como Brisa Negra, é uma empresa.', 'Brisa Negra'],
  ])('give another name in %s', (language, text, other) => {
    const zorba = entitiesOf(drafted('x', [text], { language })).get('organization/zorba');
    expect(zorba?.alternateNames.map((name) => name.text)).toEqual([other]);
  });

  it('give an abbreviation that leaves out small words', () => {
    const text = 'Une grève de la Fédération européenne des équipages de ferries (FEEF) continue.';
    expect(marks(text, 'fr')).toBe(
      'Une grève de la [Fédération européenne des équipages de ferries organization/federation-europeenne-des-equipages-de-ferries]' +
        ' ([FEEF organization/federation-europeenne-des-equipages-de-ferries]) continue.',
    );
    expect(marks('Une grève de la grande alliance (FEEF) continue.', 'fr')).not.toContain(
      '[grande',
    );
  });
});
