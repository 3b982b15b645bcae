export { collections } from '../content.config.sample';
