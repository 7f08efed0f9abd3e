// The pad a signature is drawn on: with a finger, a pen or a mouse.

const INK = '#10104a';
const WIDTH = 7;
const MARGIN = 28;

export function enlivenPad(pad, send) {
  const part = (role) => pad.querySelector(`[data-role=${role}]`);
  const canvas = part('pad');
  const state = part('pad-state');
  const buttons = [part('pad-use'), part('pad-undo'), part('pad-clear')];
  let strokes = [];
  let hand = null;

  function trace(context, stroke) {
    const [first, ...rest] = stroke;
    context.beginPath();
    context.moveTo(first.x, first.y);
    if (rest.length === 0) {
      context.lineTo(first.x + 0.1, first.y);
    }
    let last = first;
    for (const point of rest) {
      context.quadraticCurveTo(last.x, last.y, (last.x + point.x) / 2, (last.y + point.y) / 2);
      last = point;
    }
    context.lineTo(last.x, last.y);
    context.stroke();
  }

  function ink(context) {
    context.strokeStyle = INK;
    context.lineWidth = WIDTH;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    strokes.forEach((stroke) => trace(context, stroke));
  }

  function draw() {
    const context = canvas.getContext('2d');
    context.clearRect(0, 0, canvas.width, canvas.height);
    ink(context);
    buttons.forEach((button) => {
      button.disabled = strokes.length === 0;
    });
  }

  function tell() {
    state.textContent =
      strokes.length === 0 ? state.dataset.blank : `${state.dataset.strokes} ${strokes.length}`;
  }

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    const unit = canvas.width / box.width;
    return {x: (event.clientX - box.left) * unit, y: (event.clientY - box.top) * unit};
  };
  canvas.addEventListener('pointerdown', (event) => {
    if (hand === null) {
      event.preventDefault();
      hand = event.pointerId;
      canvas.setPointerCapture(hand);
      strokes.push([place(event)]);
      draw();
    }
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerId === hand) {
      const points = event.getCoalescedEvents?.() ?? [];
      (points.length > 0 ? points : [event]).forEach((point) => strokes.at(-1).push(place(point)));
      draw();
    }
  });
  const lifted = (event) => {
    if (event.pointerId === hand) {
      hand = null;
      tell();
    }
  };
  canvas.addEventListener('pointerup', lifted);
  canvas.addEventListener('pointercancel', lifted);

  part('pad-undo').addEventListener('click', () => {
    strokes.pop();
    draw();
    tell();
    canvas.focus();
  });
  part('pad-clear').addEventListener('click', () => {
    strokes = [];
    draw();
    tell();
  });
  part('pad-use').addEventListener('click', () => {
    const paper = document.createElement('canvas');
    paper.width = canvas.width;
    paper.height = canvas.height;
    const context = paper.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, paper.width, paper.height);
    leaveMargin(context, strokes, paper);
    ink(context);
    paper.toBlob((blob) => send(blob, 'signature.png'), 'image/png');
  });
}

// A signature that reaches the edge is drawn a little smaller, in the middle.
function leaveMargin(context, strokes, paper) {
  const points = strokes.flat();
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (left > MARGIN && top > MARGIN && right < paper.width - MARGIN && bottom < paper.height - MARGIN) {
    return;
  }
  const scale = Math.min(
    1, (paper.width - 2 * MARGIN) / Math.max(1, right - left), (paper.height - 2 * MARGIN) / Math.max(1, bottom - top));
  context.translate(paper.width / 2, paper.height / 2);
  context.scale(scale, scale);
  context.translate(-(left + right) / 2, -(top + bottom) / 2);
}
