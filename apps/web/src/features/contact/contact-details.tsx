import { brand } from '@vestibule/brand';
import { contact } from '@vestibule/brand/contact';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#i18n/use-locale.ts';
import { Answers } from '#ui/answers.tsx';

/** Where and when the operator is reached. */
export const ContactDetails = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Answers
      rows={[
        {
          key: 'hotline',
          name: t('contact.details.hotline'),
          value: <a href={brand.hotlineLink}>{brand.hotline}</a>,
        },
        {
          key: 'hotlineHours',
          name: t('contact.details.hotlineHours'),
          value: contact.hotlineHours[locale],
          none: true,
        },
        {
          key: 'email',
          name: t('contact.details.email'),
          value: <a href={`mailto:${brand.email}`}>{brand.email}</a>,
        },
        {
          key: 'office',
          name: t('contact.details.office'),
          value: (
            <address>
              {contact.office[locale].map((line) => (
                <span key={line}>
                  {line}
                  <br />
                </span>
              ))}
            </address>
          ),
        },
        {
          key: 'officeHours',
          name: t('contact.details.officeHours'),
          value: contact.officeHours[locale],
          none: true,
        },
      ]}
    />
  );
};
