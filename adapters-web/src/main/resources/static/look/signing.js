// Signs the document on the page with NCALayer, the national signing program on the officer's own
// machine, and sends the signature in. The program shows the officer its own window for the key.

const form = document.getElementById('signature');
const button = document.getElementById('sign');
const again = document.getElementById('again');
const answer = document.getElementById('sandbox-answer');

const show = (state) =>
  document.querySelectorAll('[data-state]').forEach((line) => { line.hidden = line.dataset.state !== state; });

// A relative address is the sandbox's own stand-in for the program.
const address = () => {
  const url = new URL(form.dataset.ncalayer, window.location.href);
  if (url.protocol.startsWith('http')) {
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  }
  if (answer) {
    url.searchParams.set('answer', answer.value);
  }
  return url;
};

const request = () => JSON.stringify({
  module: 'kz.gov.pki.knca.basics',
  method: 'sign',
  args: {
    allowedStorages: [],
    format: 'cms',
    data: form.dataset.document,
    signingParams: {decode: true, encapsulate: false, digested: false, tsaProfile: null},
    signerParams: {extKeyUsageOids: ['1.3.6.1.5.5.7.3.4'], chain: null},
    locale: form.dataset.language,
  },
});

// The signature as the program gives it, PEM or base64: whoever takes it reads both.
const given = (result) => {
  const signature = Array.isArray(result) ? result[0] : result;
  return typeof signature === 'string' ? signature.trim() : '';
};

/** What the program answers: {signature}, {cancelled: true}, {absent: true} or {failed: true}. */
const ask = () => new Promise((resolve) => {
  let opened = false;
  const socket = new WebSocket(address());
  const finish = (outcome) => {
    resolve(outcome);
    socket.close();
  };
  socket.addEventListener('open', () => {
    opened = true;
    socket.send(request());
  });
  socket.addEventListener('message', (event) => {
    let reply;
    try {
      reply = JSON.parse(event.data);
    } catch {
      return;
    }
    if (typeof reply.status !== 'boolean') {
      return; // its greeting, or a sign of life
    }
    const signature = reply.status ? given(reply.body?.result) : '';
    if (signature) {
      finish({signature});
    } else {
      // A window closed without choosing is a success without a result.
      finish(reply.status || reply.code === 'USER_CANCELED' ? {cancelled: true} : {failed: true});
    }
  });
  socket.addEventListener('close', () => resolve(opened ? {failed: true} : {absent: true}));
});

let busy = false;
const sign = async () => {
  if (busy) {
    return;
  }
  busy = true;
  button.setAttribute('aria-disabled', 'true');
  show('waiting');
  let outcome;
  try {
    outcome = await ask();
  } catch {
    outcome = {absent: true};
  }
  if (outcome.signature) {
    show('sending');
    form.elements.cms.value = outcome.signature;
    form.submit();
    return;
  }
  show(Object.keys(outcome)[0]);
  button.removeAttribute('aria-disabled');
  busy = false;
};

button.hidden = false;
button.addEventListener('click', sign);
form.addEventListener('submit', (event) => {
  if (busy || event.submitter !== again) {
    event.preventDefault();
    return;
  }
  busy = true;
  show('sending');
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});
