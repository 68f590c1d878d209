import { brand } from '@vestibule/brand';
import { contact } from '@vestibule/brand/contact';
import type { PaperForm } from '@vestibule/brand/forms';
import type { ProvedAccount } from '@vestibule/contract/accounts';
import type { Locale } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { useSession } from '#api/session-context.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Paper, PaperChoices, PaperColumns, PaperFields, PaperPart } from '#ui/paper.tsx';
import { formPlans } from './paper-form-parts.ts';
import type { FormPart } from './paper-form-parts.ts';

interface FormSheetProps {
  readonly form: PaperForm;
  /** undefined: none is known, and its lines stay empty. */
  readonly account: ProvedAccount | undefined;
}

const nameIn = ({ nameZh, nameEn }: ProvedAccount, locale: Locale): string =>
  locale === 'en' ? nameEn : `${nameZh} ${nameEn}`;

const usePrefilled = (account: ProvedAccount | undefined) => {
  const { internetUserId } = useSession();
  const locale = useLocale();
  return new Map<string, string>([
    ['internetUserId', internetUserId],
    ...(account === undefined
      ? []
      : ([
          ['name', nameIn(account, locale)],
          ['basicUserId', account.basicUserId],
        ] as const)),
  ]);
};

const Part = ({
  part,
  account,
}: {
  readonly part: FormPart;
  readonly account: FormSheetProps['account'];
}) => {
  const { t } = useTranslation();
  const prefilled = usePrefilled(account);
  return (
    <PaperPart heading={t(`forms.parts.${part.part}`)}>
      {'fields' in part ? (
        <PaperFields
          fields={part.fields.map((key) => ({
            key,
            name: t(`forms.fields.${key}`),
            value: prefilled.get(key),
            high: key === 'newAddress',
          }))}
        />
      ) : (
        <PaperChoices choices={part.choices.map((key) => ({ key, name: t(`forms.choices.${key}`) }))} />
      )}
    </PaperPart>
  );
};

const Signatures = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const fields = (['signature', 'signatory', 'date'] as const).map((key) => ({
    key,
    name: t(`forms.fields.${key}`),
    high: key === 'signature',
  }));
  return (
    <PaperPart heading={t('forms.parts.signatures')}>
      <PaperColumns>
        {Array.from({ length: count }, (_, index) => (
          <PaperFields key={index} fields={fields} />
        ))}
      </PaperColumns>
    </PaperPart>
  );
};

/** One form as it is printed. */
export const FormSheet = ({ form, account }: FormSheetProps) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { number, parts, signatures } = formPlans[form];
  return (
    <Paper
      issuer={brand.operator[locale]}
      title={t(`forms.titles.${form}`)}
      number={t('forms.number', { number })}
    >
      {parts.map((part) => (
        <Part key={part.part} part={part} account={account} />
      ))}
      <PaperPart heading={t('forms.parts.consequence')}>
        <p>{t(`forms.statements.${form}`)}</p>
      </PaperPart>
      <Signatures count={signatures} />
      <PaperPart heading={t('forms.parts.send')}>
        <p>
          {t('forms.sendTo')} {contact.office[locale].join(' ')}
        </p>
        <p>{t('forms.sendCopy')}</p>
        <p>{t('forms.asks', { hotline: brand.hotline })}</p>
      </PaperPart>
    </Paper>
  );
};
