export { ruleOf as whyChecked } from '../checks/catalogue';
