// Warns five minutes before the session ends, and prolongs it when asked to.
const WARNING = 5 * 60 * 1000;
const note = document.getElementById('session');

function warn() {
  const left = Number(note.dataset.ends) - Date.now();
  if (left > WARNING) {
    setTimeout(warn, left - WARNING);
    return;
  }
  const banner = document.createElement('div');
  banner.className = 'govuk-warning-text qujat-session__warning';
  banner.setAttribute('role', 'alert');
  const text = document.createElement('strong');
  text.textContent = note.dataset.soon + ' ';
  const stay = document.createElement('button');
  stay.type = 'button';
  stay.className = 'govuk-button govuk-button--secondary';
  stay.textContent = note.dataset.stay;
  stay.addEventListener('click', () => prolong(banner));
  banner.append(text, stay);
  note.after(banner);
}

async function prolong(banner) {
  const page = await (await fetch('/', {headers: {Accept: 'text/html'}})).text();
  const renewed = new DOMParser().parseFromString(page, 'text/html').getElementById('session');
  banner.remove();
  if (renewed) {
    note.dataset.ends = renewed.dataset.ends;
    note.textContent = renewed.textContent;
    warn();
  }
}

if (note) {
  warn();
}
