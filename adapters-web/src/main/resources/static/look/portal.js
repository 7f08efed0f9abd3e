// The pages of the portal: a connection that is lost, pictures, the signature.
import {initAll} from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';
import {enlivenPicture} from '/look/portal-picture.js';
import {enlivenPad} from '/look/portal-pad.js';
import {sender} from '/look/portal-send.js';

function enliven(main) {
  const root = main.querySelector('[data-picture]');
  if (!root) {
    return;
  }
  const send = sender(root, show);
  enlivenPicture(root, send);
  const pad = root.querySelector('[data-pad]');
  if (pad) {
    enlivenPad(pad, send);
  }
}

// Puts the page that came back in the place of this one.
async function show(response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main || !page.querySelector('[data-picture]')) {
    window.location.assign(response.url);
    return;
  }
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  window.history.replaceState(null, '', response.url);
  window.scrollTo(0, 0);
  main.focus({preventScroll: true});
  initAll({scope: main});
  enliven(main);
}

// Nothing that was typed is sent into the void: it stays until there is a connection again.
function watchConnection() {
  const told = () => document.querySelector('[data-offline]');
  document.addEventListener('submit', (event) => {
    const words = told();
    if (words) {
      words.hidden = navigator.onLine;
    }
    if (!navigator.onLine) {
      event.preventDefault();
    }
  });
  window.addEventListener('online', () => {
    const words = told();
    if (words) {
      words.hidden = true;
    }
  });
}

document.body.addEventListener('htmx:load', (event) => {
  if (event.detail.elt !== document.body) {
    initAll({scope: event.detail.elt});
  }
});

// A region that was chosen before this script ran, or that the browser remembered.
function catchUp() {
  const region = document.querySelector('#region');
  const asked = region?.classList.contains('htmx-request');
  if (region?.value && !asked && !document.querySelector('#points input')) {
    window.htmx.ajax('GET', `/portal/points?region=${region.value}`, {target: '#points', swap: 'outerHTML'});
  }
}

watchConnection();
window.addEventListener('pageshow', catchUp);
enliven(document.querySelector('main'));
