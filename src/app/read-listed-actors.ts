export { readListedActors } from '../source/listed-actors.ts';
