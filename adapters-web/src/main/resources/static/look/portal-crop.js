// A frame that does not move, and a picture that is moved, turned and zoomed behind it.

// The least and the greatest width of what is kept, in pixels.
const LIMITS = {photo: {least: 413, most: 826}, signature: {least: 120, most: 1200}};
const STEP = 0.03;

/** Brings the frame to life; `send` is given what was cut out. */
export function cropper(element, send) {
  const kind = element.dataset.crop;
  const across = Number(element.dataset.across);
  const down = Number(element.dataset.down);
  const limits = LIMITS[kind];
  const part = (role) => element.querySelector(`[data-role=${role}]`);
  const canvas = part('canvas');
  const zoom = part('zoom');
  const measures = part('measures');
  canvas.width = kind === 'photo' ? 490 : 840;
  canvas.height = (canvas.width * down) / across;
  let picture = null;
  let view = {x: 0, y: 0, scale: 1, turns: 0};

  const size = () =>
    view.turns % 2 === 0
      ? {width: picture.width, height: picture.height}
      : {width: picture.height, height: picture.width};
  const smallest = () => Math.max(canvas.width / size().width, canvas.height / size().height);
  const greatest = () => Math.max(smallest(), Math.min(smallest() * 6, canvas.width / limits.least));
  const cutWidth = () => canvas.width / view.scale;

  function confine() {
    view.scale = Math.min(Math.max(view.scale, smallest()), greatest());
    const roomX = Math.max(0, (size().width * view.scale - canvas.width) / 2);
    const roomY = Math.max(0, (size().height * view.scale - canvas.height) / 2);
    view.x = Math.min(Math.max(view.x, -roomX), roomX);
    view.y = Math.min(Math.max(view.y, -roomY), roomY);
  }

  function paint(target, width) {
    const ratio = width / canvas.width;
    const context = target.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, target.width, target.height);
    context.imageSmoothingQuality = 'high';
    context.translate(target.width / 2 + view.x * ratio, target.height / 2 + view.y * ratio);
    context.rotate((view.turns * Math.PI) / 2);
    context.scale(view.scale * ratio, view.scale * ratio);
    context.drawImage(picture, -picture.width / 2, -picture.height / 2);
    context.setTransform(1, 0, 0, 1, 0, 0);
    return context;
  }

  // Where the face should be: three quarters of the height.
  function guide(context) {
    context.lineWidth = 3;
    context.setLineDash([10, 8]);
    context.beginPath();
    context.ellipse(
      canvas.width / 2, canvas.height * 0.48, canvas.height * 0.28, canvas.height * 0.375, 0, 0, 2 * Math.PI);
    context.strokeStyle = '#fff';
    context.stroke();
    context.lineDashOffset = 9;
    context.strokeStyle = '#0b4f5c';
    context.stroke();
    context.setLineDash([]);
    context.lineDashOffset = 0;
  }

  function draw() {
    confine();
    const context = paint(canvas, canvas.width);
    if (kind === 'photo') {
      guide(context);
    }
    const span = greatest() / smallest();
    zoom.disabled = span <= 1.001;
    zoom.value = span <= 1.001 ? 0 : (100 * Math.log(view.scale / smallest())) / Math.log(span);
    const text = cutWidth() + 0.5 < limits.least ? measures.dataset.small : measures.dataset.good;
    if (measures.textContent !== text) {
      measures.textContent = text;
    }
  }

  function zoomTo(scale, x = 0, y = 0) {
    const before = view.scale;
    view.scale = Math.min(Math.max(scale, smallest()), greatest());
    const factor = view.scale / before;
    view.x = x + (view.x - x) * factor;
    view.y = y + (view.y - y) * factor;
    draw();
  }

  function turn() {
    view = {x: 0, y: 0, scale: 0, turns: (view.turns + 1) % 4};
    draw();
  }

  const shift = (x, y) => {
    view.x += x * canvas.width;
    view.y += y * canvas.width;
    draw();
  };
  const moves = {
    left: () => shift(-STEP, 0),
    right: () => shift(STEP, 0),
    up: () => shift(0, -STEP),
    down: () => shift(0, STEP),
    in: () => zoomTo(view.scale * 1.1),
    out: () => zoomTo(view.scale / 1.1),
    turn,
  };
  const keys = {
    ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down',
    '+': 'in', '=': 'in', '-': 'out', r: 'turn',
  };

  function followHand() {
    const fingers = new Map();
    const place = (event) => {
      const box = canvas.getBoundingClientRect();
      const unit = canvas.width / box.width;
      return {x: (event.clientX - box.left) * unit - canvas.width / 2, y: (event.clientY - box.top) * unit - canvas.height / 2};
    };
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, place(event));
    });
    canvas.addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) {
        return;
      }
      const now = place(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (other) {
        const grown = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
        zoomTo(view.scale * grown, (now.x + other.x) / 2, (now.y + other.y) / 2);
      } else {
        view.x += now.x - before.x;
        view.y += now.y - before.y;
        draw();
      }
    });
    const gone = (event) => fingers.delete(event.pointerId);
    canvas.addEventListener('pointerup', gone);
    canvas.addEventListener('pointercancel', gone);
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      const at = place(event);
      zoomTo(view.scale * Math.exp(-event.deltaY / 500), at.x, at.y);
    }, {passive: false});
  }

  canvas.addEventListener('keydown', (event) => {
    const move = keys[event.key];
    if (move) {
      event.preventDefault();
      moves[move]();
    }
  });
  element.querySelectorAll('[data-move]').forEach((button) =>
    button.addEventListener('click', () => moves[button.dataset.move]()));
  zoom.addEventListener('input', () =>
    zoomTo(smallest() * Math.pow(greatest() / smallest(), zoom.value / 100)));
  followHand();

  part('use').addEventListener('click', () => {
    const unit = Math.max(1, Math.floor(Math.min(cutWidth() + 0.5, limits.most) / across));
    const cut = document.createElement('canvas');
    cut.width = unit * across;
    cut.height = unit * down;
    paint(cut, cut.width);
    cut.toBlob((blob) => send(blob, `${kind}.jpg`), 'image/jpeg', 0.93);
  });

  return {
    /** Shows a picture in the frame; how it is moved there begins anew. */
    open(bitmap) {
      picture = bitmap;
      view = {x: 0, y: 0, scale: 0, turns: 0};
      measures.textContent = '';
      element.hidden = false;
      draw();
      part('title').focus();
      element.scrollIntoView({block: 'start'});
    },
    close() {
      element.hidden = true;
    },
    leave: part('leave'),
    unreadable: measures.dataset.unreadable,
  };
}
