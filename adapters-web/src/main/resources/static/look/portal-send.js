// Sends a picture and keeps it until it has arrived.

/** Answers a function that sends a file as the form of the page would. */
export function sender(root, show) {
  const form = root.querySelector('[data-upload]');
  const lost = root.querySelector('[data-role=lost]');
  const words = lost.querySelector('[data-role=words]');
  const again = lost.querySelector('[data-role=resend]');
  let waiting = null;

  const tell = (text, mayResend) => {
    words.textContent = text;
    again.hidden = !mayResend;
    lost.hidden = false;
  };

  const deliver = async () => {
    const body = new FormData(form);
    body.set('picture', waiting.blob, waiting.name);
    tell(form.dataset.sending, false);
    let response;
    try {
      response = await fetch(form.action, {method: 'POST', body, headers: {Accept: 'text/html'}});
    } catch {
      tell(form.dataset.lost, true);
      lost.scrollIntoView({block: 'center'});
      return;
    }
    waiting = null;
    await show(response);
  };

  again.addEventListener('click', deliver);
  window.addEventListener('online', () => {
    if (waiting && !again.hidden) {
      deliver();
    }
  });

  const send = (blob, name) => {
    waiting = {blob, name};
    return deliver();
  };
  send.tell = (text) => tell(text, false);
  send.quiet = () => {
    lost.hidden = true;
  };
  return send;
}
