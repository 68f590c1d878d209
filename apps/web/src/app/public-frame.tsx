import { Outlet } from 'react-router';
import { PublicLayout } from './public-layout.tsx';

export const PublicFrame = () => (
  <PublicLayout>
    <Outlet />
  </PublicLayout>
);
