import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { oneWayImports } from './one-way-imports.js';

RuleTester.describe = describe;
RuleTester.it = it;

const filename = '/x/web/src/features/file/file.page.tsx';

new RuleTester().run('one-way-imports', oneWayImports, {
  valid: [
    { filename, code: "import { a } from '@/ui/page';" },
    { filename, code: "import { a } from './plan';" },
    { filename, code: "import { a } from '../file/plan';" },
    { filename, code: "import { a } from 'react';" },
    { filename: '/x/web/src/app/router.tsx', code: "import('@/features/file/file.page');" },
    { filename: '/x/web/src/ui/page.tsx', code: "import { a } from '@/i18n/format';" },
  ],
  invalid: [
    { filename, code: "import { a } from '@/features/work/api';", errors: 1 },
    { filename, code: "import { a } from '../work/api';", errors: 1 },
    { filename, code: "export { a } from '../a-feature-of-tomorrow/api';", errors: 1 },
    { filename, code: "import('../work/api');", errors: 1 },
    { filename, code: "import { a } from '@/app/router';", errors: 1 },
    { filename: '/x/web/src/ui/page.tsx', code: "import { a } from '@/features/file/api';", errors: 1 },
    { filename: '/x/web/src/api/client.ts', code: "import { a } from '../app/router';", errors: 1 },
  ],
});
