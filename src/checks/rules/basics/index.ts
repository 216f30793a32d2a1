import { rules } from '../../rule';
import { basicsBlank } from './basics-blank';

export const BASICS_RULES = rules({ 'basics-blank': basicsBlank });
