/**
 * A pure function of a text whose answers are kept, since the same words and
 * lines are asked about again and again. When there are `most`, all are let go.
 */
export function kept<Answer>(
  most: number,
  answerTo: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
