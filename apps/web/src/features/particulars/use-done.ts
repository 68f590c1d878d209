import type { ParticularsView } from '@vestibule/contract/particulars';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { keepParticulars } from './particulars.queries.ts';
import type { Told } from './told.ts';

/** Goes back to the list, which tells what was done. The page that is left does not show what it has become. */
export const useDone = (told: Told['told']): ((view: ParticularsView) => Promise<void>) => {
  const navigate = useNavigate();
  return async (view) => {
    const state: Told = { told };
    await navigate(paths.portal.particulars, { state });
    keepParticulars(view);
  };
};
