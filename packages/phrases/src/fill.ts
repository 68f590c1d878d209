/** A phrase with its `{{name}}`s replaced, for who has no i18next. Throws where a value is missing. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`the phrase “${phrase}” lacks ${name}`);
    return value;
  });
