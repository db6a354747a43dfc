/**
 * A pure function whose answers are remembered, since the same things are asked
 * about again and again. When there are `most`, all are let go: to find the oldest
 * would take longer than to make a few of them anew.
 */
export function remembered<Key, Answer>(
  most: number,
  answerTo: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = answerTo(key);
    answers.set(key, answer);
    return answer;
  };
}
