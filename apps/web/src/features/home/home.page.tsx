import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { ActionGroup, ActionGroups, ActionRow, MorePanels, SafetyLine } from '#ui/action-row.tsx';
import { Hero } from '#ui/hero.tsx';
import { Panel, Preparation } from '#ui/panel.tsx';
import { LateServiceHours } from './late-service-hours.tsx';

const Actions = () => {
  const { t } = useTranslation();
  return (
    <ActionGroup
      id="by-id"
      heading={t('home.byId.heading')}
      lead={t('home.byId.lead')}
      rows={[
        {
          key: 'register',
          row: (
            <ActionRow
              to={paths.register.terms}
              icon="person-add"
              name={t('home.byId.register')}
              why={t('home.byId.registerWhy')}
            />
          ),
        },
        {
          key: 'sign-in',
          row: (
            <ActionRow
              look="main"
              to={paths.signIn}
              icon="sign-in"
              name={t('home.byId.signIn')}
              why={t('home.byId.signInWhy')}
            />
          ),
        },
        {
          key: 'cancel',
          row: (
            <ActionRow
              look="quiet"
              to={paths.cancellation.details}
              icon="person-remove"
              name={t('home.byId.cancel')}
              why={t('home.byId.cancelWhy')}
            />
          ),
        },
      ]}
    />
  );
};

const Prepare = () => {
  const { t } = useTranslation();
  const items = (['basicUserId', 'identity', 'basicPassword'] as const).map((key) => ({
    key,
    name: t(`home.prepare.${key}`),
    why: t(`home.prepare.${key}Why`),
  }));
  return (
    <Panel labelledBy="prepare" lifted>
      <h2 id="prepare">{t('home.prepare.heading')}</h2>
      <p className="small muted">{t('home.prepare.lead')}</p>
      <Preparation items={items} />
    </Panel>
  );
};

/** The way in (rules §2). It asks the server for nothing before it is shown. */
export const HomePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      <PageTitle title={t('home.title')} />
      <Hero
        operator={brand.operator[locale]}
        parent={t('home.parent', { parent: brand.parent[locale] })}
        heading={t('home.heading')}
        lead={t('home.lead')}
      />
      <div className="wrap">
        <ActionGroups>
          <Actions />
          <Prepare />
        </ActionGroups>
        <MorePanels>
          <LateServiceHours />
          <SafetyLine>{t('home.safety')}</SafetyLine>
        </MorePanels>
      </div>
    </>
  );
};
