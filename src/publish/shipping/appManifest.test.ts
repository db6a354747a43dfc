import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../archive/archive.ts';
import { textFile } from '../plainFile.ts';
import { appManifestName, appManifestOf } from './appManifest.ts';

const general = textFile(appManifestName, readFileSync(`public/${appManifestName}`, 'utf8'));
const manifestOf = (title: string, language: string) =>
  JSON.parse(String(appManifestOf({ title, language } as Edition, general).content())) as Record<
    string,
    unknown
  >;

describe('An app manifest', () => {
  it('bears the name of the edition', () => {
    expect(manifestOf('The Skerry', 'en')).toMatchObject({
      name: 'The Skerry',
      lang: 'en',
      dir: 'ltr',
      icons: [{ src: 'icon.svg' }, {}, {}],
    });
  });

  it('speaks Arabic throughout in an Arabic edition', () => {
    const { description, screenshots, ...rest } = manifestOf('على الذمة', 'ar');
    expect(rest).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const words = [description, ...(screenshots as { label: string }[]).map((it) => it.label)];
    for (const it of words) expect(it).toMatch(/^[\p{Script=Arabic}\s.،ـً-ْ]+$/u);
  });
});
