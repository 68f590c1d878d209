import { expect, test } from 'vitest';
import { homeScripts } from './home-weight.ts';

const language = '../../packages/phrases/src/locales/zh-Hant/first-page.ts';
const html =
  '<script type="module" src="/assets/frame-1.js"></script><link rel="modulepreload" href="/assets/react-1.js">';

test('counts what the page names, what that imports, and the default language; each once', () => {
  const manifest = {
    '_frame.js': { file: 'assets/frame-1.js', imports: ['_react.js', '_router.js'] },
    '_react.js': { file: 'assets/react-1.js' },
    '_router.js': { file: 'assets/router-1.js', imports: ['_react.js'] },
    [language]: { file: 'assets/zh-Hant-1.js', imports: ['_words.js'] },
    '_words.js': { file: 'assets/words-1.js' },
    '_frame.css': { file: 'assets/frame-1.css' },
  };
  expect([...homeScripts(manifest, html)].toSorted()).toEqual([
    'assets/frame-1.js',
    'assets/react-1.js',
    'assets/router-1.js',
    'assets/words-1.js',
    'assets/zh-Hant-1.js',
  ]);
});

test('leaves out what is fetched later', () => {
  const manifest = {
    '_frame.js': { file: 'assets/frame-1.js' },
    '_forms.js': { file: 'assets/forms-1.js' },
    '../../packages/phrases/src/locales/en/first-page.ts': { file: 'assets/en-1.js' },
  };
  expect([...homeScripts(manifest, html)]).not.toContain('assets/forms-1.js');
  expect([...homeScripts(manifest, html)]).not.toContain('assets/en-1.js');
});
