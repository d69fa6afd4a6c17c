import { Outlet } from '@tanstack/react-router';

export function FilePage() {
  return <Outlet />;
}
