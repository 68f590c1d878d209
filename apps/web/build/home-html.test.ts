import { expect, test } from 'vitest';
import { layIn, preload } from './home-html.ts';

const page = [
  '<html>',
  '  <head>',
  '    <title>Any page</title>',
  '    <script type="module" crossorigin src="/assets/frame-1.js"></script>',
  '  </head>',
  '  <body><div id="root"></div></body>',
  '</html>',
].join('\n');

test('lays the drawn page and its title into the built one', () => {
  const laid = layIn(page, '<title>Home - $& Product</title><h1>Welcome</h1>');
  expect(laid).toContain('<title>Home - $& Product</title>');
  expect(laid).not.toContain('Any page');
  expect(laid).toContain('<div id="root"><h1>Welcome</h1></div>');
});

test.each([
  ['no title', '<h1>Welcome</h1>'],
  ['an inline style', '<title>Home</title><h1 style="color:red">Welcome</h1>'],
  ['an inline script', '<title>Home</title><script>go()</script>'],
  ['a handler in an attribute', '<title>Home</title><img onload="go()">'],
  ['a part still waited for', '<title>Home</title><!--$?--><p>Waiting</p><!--/$-->'],
])('refuses a page with %s', (_fault, drawn) => {
  expect(() => layIn(page, drawn)).toThrow(/home page/);
});

test('names each script once', () => {
  const told = preload(page, ['assets/frame-1.js', 'assets/words-1.js']);
  expect(told).toContain('<link rel="modulepreload" crossorigin href="/assets/words-1.js">');
  expect(told.match(/frame-1/g)).toHaveLength(1);
});
