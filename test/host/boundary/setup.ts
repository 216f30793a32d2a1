import { loadOffice } from './loadOffice';

await loadOffice();
