import { describe, expect, it } from 'vitest';
import { classify } from '../classify.ts';
import { linesWithText } from '../line.ts';
import { unitOf } from '../unit.ts';

const story = [
  'The council closed the old bridge on Wednesday after a storm damaged two of its pillars, officials said.',
  '"We have no choice," the mayor told reporters. "The bridge must be repaired before anyone crosses it."',
  'Work is to begin in spring and take some two years, the council said in a statement on Thursday.',
  'Engineers who looked at the pillars on Monday found cracks that reach deep into the stone below the water.',
  'The bridge was built in 1911 and carries some nine thousand cars on a working day, the council says.',
];
const above = [
  'Harbour Daily',
  'Jobs',
  'Homes and gardens',
  'Puzzles',
  'Our writers',
  'Fishing fleet returns with record catch of herring',
  'Weather',
  'Council closes old bridge after storm',
  'By Jane Roe',
  '26 November 2020, 14:05',
];
const below = [
  'Fishing fleet returns with record catch of herring',
  'School orchestra wins a prize in the capital',
  'Market square to get new trees',
  'Jobs in the harbour',
  'Bus line to the island',
  'Puzzles and games',
];

function labelsOf(texts: readonly string[]) {
  const lines = linesWithText(texts.map((text, i) => ({ number: i + 1, text })));
  return classify(lines.map((line) => ({ ...unitOf([line]), apart: true })));
}

describe('a story among much else', () => {
  const units = labelsOf([...above, ...story, ...below]);
  const textsOf = (...labels: string[]) =>
    units.filter((unit) => labels.includes(unit.label)).map((unit) => unit.text);

  it('is found whole', () => {
    expect(textsOf('body', 'subheading', 'item')).toEqual(story);
  });

  it('has the headline that its words bear out, not the nearest to the top', () => {
    expect(textsOf('headline')).toEqual(['Council closes old bridge after storm']);
  });

  it('leaves titles of other stories to the list of what was left out', () => {
    expect(textsOf('related')).toEqual(expect.arrayContaining([below[0], below[1]]));
  });

  it('is left alone where nothing else stands round it', () => {
    expect(labelsOf(story).map((unit) => unit.label)).toEqual(story.map(() => 'body'));
  });
});
