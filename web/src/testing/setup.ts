import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { drafts } from '@/ui/drafts';

afterEach(() => {
  cleanup();
  drafts.clear();
});
