/** What a browser would break the content security policy by, or what needs a script to be seen. */
const forbidden = /<script|<style|\sstyle=|\son[a-z]+=|<!--\$[?!]-->/;

/** Lays the drawn page, whose title comes first, into the built one. */
export const layIn = (page: string, drawn: string): string => {
  const { title, body } = /^(?<title><title>.*?<\/title>)(?<body>.+)$/s.exec(drawn)?.groups ?? {};
  if (title === undefined || body === undefined || forbidden.test(body))
    throw new Error('the home page was drawn without a title, unfinished, or with an inline script or style');
  return page
    .replace(/<title>.*?<\/title>/s, () => title)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
};

/** Tells the browser of scripts that no tag names, so that it fetches them with the others. */
export const preload = (page: string, files: Iterable<string>): string => {
  const links = [...files]
    .filter((file) => !page.includes(`/${file}"`))
    .map((file) => `    <link rel="modulepreload" crossorigin href="/${file}">\n`);
  return page.replace('  </head>', () => `${links.join('')}  </head>`);
};
