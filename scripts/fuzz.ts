import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/**
 * Runs the property tests again and again on inputs that no run before has drawn; stops at the first failure, which
 * fast-check prints with the seed and the shortest input that still fails. `npm run fuzz -- 20`: 20 rounds.
 */
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`recoupe: npm run fuzz -- ROUNDS takes a number of rounds, not "${process.argv[2]}"`);
  process.exit(2);
}
const files = globSync('test/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('fc.assert'),
);
for (let round = 1; round <= rounds; round++) {
  console.log(`round ${round} of ${rounds}`);
  const { status } = spawnSync('vitest', ['run', ...files], {
    stdio: 'inherit',
    env: { ...process.env, RECOUPE_FUZZ: '1' },
  });
  if (status !== 0) process.exit(1);
}
