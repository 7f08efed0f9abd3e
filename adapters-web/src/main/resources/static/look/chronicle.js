// The slider says what it stands at, and the timeline shows which events count.
const slider = document.getElementById('sequence');
const events = [...document.querySelectorAll('.moj-timeline__item')];

function show(counted) {
  events.forEach((event, place) => event.classList.toggle('qujat-uncounted', place >= counted));
  slider.setAttribute('aria-valuetext', events[counted - 1]?.dataset.title ?? '');
}

slider.addEventListener('input', () => show(Number(slider.value) + 1));
show(Number(document.getElementById('standing').dataset.counted));
