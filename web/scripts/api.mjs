// Writes src/api/schema/*.d.ts from what each service says about itself. Never edit those files by hand.
import { existsSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const sources = { cases: 'case-service', referrals: 'referral-service', identity: 'identity' };

for (const [name, service] of Object.entries(sources)) {
  const source = new URL(`../../${service}/openapi.json`, import.meta.url);
  if (!existsSync(source)) {
    console.error(`${service}/openapi.json is missing: build that service first.`);
    process.exitCode = 1;
    continue;
  }
  const text = astToString(await openapiTS(source, { rootTypes: false }));
  writeFileSync(
    new URL(`../src/api/schema/${name}.d.ts`, import.meta.url),
    `// Generated from ${service}/openapi.json by \`npm run api\`.\n${text}`,
  );
  console.log(`src/api/schema/${name}.d.ts`);
}
