/** What was dropped or pasted, as files: itself, or its text. */
export function filesIn(data: DataTransfer): readonly File[] {
  if (data.files.length > 0) return [...data.files];
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // A piece of a page is given as HTML; its plain text reads better, for there is no page around it.
  if (text.trim() !== '') return [fileOf(text)];
  return html.trim() === '' ? [] : [new File([html], 'pasted.html')];
}

/** A pasted text as a file. */
export function fileOf(text: string): File {
  return new File(
    [text],
    /^\s*<(?:!doctype|html|\?xml|rss|feed)\b/i.test(text) ? 'pasted.html' : 'pasted.txt',
  );
}
