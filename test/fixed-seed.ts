import fc from 'fast-check';

/** The one that every run of the tests draws its random inputs from, so that what fails once fails again. */
const SEED = 20_241_024;

// `npm run fuzz` draws other inputs each time
if (process.env.RECOUPE_FUZZ === undefined) fc.configureGlobal({ seed: SEED });
