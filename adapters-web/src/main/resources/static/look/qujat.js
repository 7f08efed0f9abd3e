import {initAll} from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';
import './session.js';
import {initAll as initAllOfCasework} from '/webjars/ministryofjustice__frontend/moj/moj-frontend.min.js';

initAll();
initAllOfCasework();
