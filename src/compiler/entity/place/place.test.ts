import { describe, expect, it } from 'vitest';
import { drafted, knowledge, placesIn } from '../drafted.fixture.ts';
import { findEntities } from '../entity.ts';

describe('places', () => {
  it('are governorates after “provinces of”, down the whole list', () => {
    const found = placesIn('The group is in the provinces of Anbar, Kirkuk and Diyala.');
    expect(
      found.map((it) => it.sameAs.find((same) => same.catalogue === 'iso-3166-2')?.id),
    ).toEqual(['IQ-AN', 'IQ-KI', 'IQ-DI']);
  });

  it('lie in the container that stands beside them', () => {
    expect(placesIn('He was born in Paris, Texas.')[0]).toMatchObject({ country: 'US' });
    expect(placesIn('He was born in Paris, France.')[0]).toMatchObject({ country: 'FR' });
  });

  it('have an id of their own when they are not the best known of their name', () => {
    const [texan] = placesIn('He was born in Paris, Texas.');
    const [french] = placesIn('He was born in Paris, France.');
    expect(french?.id).toBe('place/paris');
    expect(texan?.id).toMatch(/^place\/paris-/);
  });

  it('are vouched for by what they lie in, whatever the case', () => {
    const [glasgow, kentucky] = placesIn('GLASGOW, Ky. (WBKO) - A woman was hit on Friday.');
    expect(glasgow).toMatchObject({ type: 'city', country: 'US' });
    expect(kentucky?.sameAs).toMatchObject([{ catalogue: 'iso-3166-2', id: 'US-KY' }]);
  });

  it('are the city where a division of the same name is hardly more', () => {
    expect(placesIn('She called from Hamburg on Friday.')[0]).toMatchObject({ type: 'city' });
    expect(placesIn('They fought near Kirkuk on Friday.')[0]).toMatchObject({ type: 'city' });
  });

  it('are two where a hyphen joins two countries', () => {
    const found = placesIn('An attempt to harm Russia-Turkey ties failed.');
    expect(found.map((it) => it.id)).toEqual(['place/russia', 'place/turkey']);
  });

  it('lie where most people of the name live, unless the language speaks for another country', () => {
    const spanish = placesIn('El barco llegó desde Cádiz el lunes.', 'es');
    expect(spanish[0]).toMatchObject({ name: 'Cádiz', country: 'ES' });
    expect(placesIn('He lives in Cornwall, near Plymouth and Truro.')[0]?.country).toBe('GB');
    const near = 'The boats left Dublin for Brest, and others left Cork for Galway and Belfast.';
    expect(placesIn(near).find(({ name }) => name === 'Brest')?.country).toBe('FR');
  });

  it('are only names where hardly more people speak for one of two', () => {
    const brestIn = (text: string) => placesIn(text).find(({ name }) => name === 'Brest');
    expect(brestIn('It will be sung in Brest in March.')).not.toHaveProperty('country');
    expect(brestIn('It will be sung in Brest, France, in March.')).toMatchObject({ country: 'FR' });
    expect(placesIn('He lives in Birmingham.')[0]).toMatchObject({ country: 'GB' });
  });

  it('are only names where they are far from all that the document speaks of', () => {
    const text = 'Ireland’s minister went from Dublin to Cork, and then to Tivoli by the river.';
    const tivoli = placesIn(text).find(({ name }) => name === 'Tivoli');
    expect(tivoli).toBeDefined();
    expect(tivoli).not.toHaveProperty('country');
    expect(placesIn('He was in Tivoli on Friday.')[0]).toMatchObject({ country: 'IT' });
  });

  it('are directions of the country that is spoken of, or of none', () => {
    const [bare] = placesIn('They fish off the coast of the South West in summer.');
    expect(bare?.country).toBe(undefined);
    const text = 'Cameroon sent soldiers to the South West region on Friday.';
    expect(placesIn(text).map(({ country }) => country)).toEqual(['CM', 'CM']);
  });

  it('are nothing but a name where no gazetteer has them', () => {
    const [place] = placesIn('A fire broke out in the village of Xyrvandol in Iraq.');
    expect(place).toMatchObject({ name: 'Xyrvandol', sameAs: [] });
    expect(place).not.toHaveProperty('position');
  });

  it('are countries where a demonym names them', () => {
    const { mentions } = findEntities(
      drafted('x', ['The Iraqi army and the Kenyan army met.']),
      knowledge,
    );
    expect(mentions.map((it) => [it.entity, it.how])).toEqual([
      ['place/iraq', 'demonym'],
      ['place/kenya', 'demonym'],
    ]);
  });
});
