// The officer's desk: single keys, the photo under a magnifier, and the mark on it.
// Without this file everything can still be done, only slower.

const KEYS_OFF = 'qujat.keys.off';
const main = document.querySelector('[data-shortcuts]');

const focusOn = (element) => {
  if (element) {
    element.scrollIntoView({block: 'nearest'});
    element.focus();
  }
};

// Queue: up and down the rows
const links = () => [...document.querySelectorAll('[data-row] th a')];

const move = (step) => {
  const all = links();
  const row = document.activeElement?.closest('[data-row]');
  const at = row ? all.indexOf(row.querySelector('th a')) : -1;
  focusOn(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]);
};

const shortcuts = {
  queue: {
    j: () => move(1),
    k: () => move(-1),
    c: () => document.activeElement?.closest('[data-row]')?.querySelector('[data-claim]')?.click(),
    n: () => document.getElementById('next')?.click(),
    '/': () => focusOn(document.getElementById('ticketNumber')),
  },
  dossier: {
    c: () => document.querySelector('[data-hold]')?.click(),
    a: () => focusOn(document.querySelector('#approval input[type=checkbox]:not(:checked)') ?? document.getElementById('approve')),
    x: () => focusOn(document.querySelector('#annulment input:checked') ?? document.querySelector('#annulment input[type=radio]')),
    z: () => focusOn(document.getElementById('zoom')),
    q: () => document.getElementById('back')?.click(),
    n: () => window.location.assign('/dashboard/next'),
  },
}[main?.dataset.shortcuts] ?? {};

const switchOfKeys = document.getElementById('keys-on');
if (switchOfKeys) {
  switchOfKeys.checked = localStorage.getItem(KEYS_OFF) === null;
  switchOfKeys.addEventListener('change', () =>
    switchOfKeys.checked ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, 'true'));
}

const writes = (element) =>
  element.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])');

document.addEventListener('keydown', (event) => {
  const act = shortcuts[event.key];
  if (act && !event.ctrlKey && !event.altKey && !event.metaKey && !writes(event.target)
      && localStorage.getItem(KEYS_OFF) === null) {
    event.preventDefault();
    act();
  }
});

// Both photos under one magnifier; what is enlarged is moved by scrolling
const zoom = document.getElementById('zoom');
if (zoom) {
  zoom.parentElement.hidden = false;
  zoom.addEventListener('input', () =>
    document.querySelectorAll('[data-zoomed]').forEach((image) => {
      image.style.width = `${zoom.value}%`;
      image.style.maxWidth = 'none';
    }));
  const pans = [...document.querySelectorAll('.qujat-pan')];
  pans.forEach((pan) => pan.addEventListener('scroll', () => pans.filter((other) => other !== pan).forEach((other) => {
    other.scrollLeft = pan.scrollLeft;
    other.scrollTop = pan.scrollTop;
  }), {passive: true}));
}

// The mark on the photo: drawn with mouse, pen or finger, moved by arrow keys, or typed in percent
const marker = document.getElementById('marker');
if (marker) {
  const sides = ['x', 'y', 'width', 'height'].map((side) => document.getElementById(side));
  const mark = marker.querySelector('rect');
  const within = (value, least, most) => Math.round(Math.min(Math.max(value, least), most));
  const typed = () => sides.map((side) => Number.parseInt(side.value, 10));

  const draw = () => {
    const [x, y, width, height] = typed().map((number) => (Number.isNaN(number) ? 0 : number));
    mark.setAttribute('x', x);
    mark.setAttribute('y', y);
    mark.setAttribute('width', Math.max(width, 0));
    mark.setAttribute('height', Math.max(height, 0));
  };

  const write = (x, y, width, height) => {
    const w = within(width, 1, 100);
    const h = within(height, 1, 100);
    [within(x, 0, 100 - w), within(y, 0, 100 - h), w, h].forEach((number, at) => {
      sides[at].value = number;
    });
    draw();
  };

  const clear = () => {
    sides.forEach((side) => { side.value = ''; });
    draw();
  };

  const place = (event) => {
    const box = marker.getBoundingClientRect();
    return [100 * (event.clientX - box.left) / box.width, 100 * (event.clientY - box.top) / box.height]
      .map((number) => within(number, 0, 100));
  };

  let from = null;
  marker.addEventListener('pointerdown', (event) => {
    from = place(event);
    marker.setPointerCapture(event.pointerId);
    event.preventDefault();
    marker.focus({preventScroll: true});
  });
  marker.addEventListener('pointermove', (event) => {
    if (from) {
      const to = place(event);
      write(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    }
  });
  ['pointerup', 'pointercancel'].forEach((end) => marker.addEventListener(end, () => { from = null; }));

  const arrows = {ArrowLeft: [-2, 0], ArrowRight: [2, 0], ArrowUp: [0, -2], ArrowDown: [0, 2]};
  marker.addEventListener('keydown', (event) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      clear();
      return;
    }
    const step = arrows[event.key];
    if (step) {
      event.preventDefault();
      const [x, y, width, height] = typed().some(Number.isNaN) ? [40, 40, 20, 20] : typed();
      if (event.shiftKey) {
        write(x, y, within(width + step[0], 1, 100 - x), within(height + step[1], 1, 100 - y));
      } else {
        write(x + step[0], y + step[1], width, height);
      }
    }
  });
  sides.forEach((side) => side.addEventListener('input', draw));
  draw();
}
