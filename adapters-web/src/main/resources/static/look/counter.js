// Reads the code of a ticket with the camera, where the browser can.
const field = document.getElementById('ticketNumber');
const scan = document.getElementById('scan');
const camera = document.getElementById('camera');
const view = document.getElementById('view');
const none = document.getElementById('no-camera');
let stream = null;

async function start() {
  none.hidden = true;
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
  } catch {
    none.hidden = false;
    return;
  }
  view.srcObject = stream;
  camera.hidden = false;
  await view.play();
  look(new BarcodeDetector({formats: ['qr_code']}));
}

async function look(detector) {
  if (!stream) {
    return;
  }
  const found = await detector.detect(view).catch(() => []);
  if (found.length > 0) {
    stop();
    field.value = found[0].rawValue;
    document.getElementById('ticket-form').requestSubmit();
  } else {
    setTimeout(() => look(detector), 200);
  }
}

function stop() {
  stream?.getTracks().forEach(track => track.stop());
  stream = null;
  camera.hidden = true;
}

if ('BarcodeDetector' in window && navigator.mediaDevices) {
  scan.hidden = false;
  scan.addEventListener('click', start);
  document.getElementById('stop').addEventListener('click', stop);
}
field.focus();
