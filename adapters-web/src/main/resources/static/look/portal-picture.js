// A picture from a file or from the camera, and the frame it is cut out with.
import {cropper} from '/look/portal-crop.js';

export function enlivenPicture(root, send) {
  const form = root.querySelector('[data-upload]');
  const input = form.querySelector('input[type=file]');
  const opener = form.querySelector('[data-role=camera]');
  const camera = cameraOf(root.querySelector('[data-camera]'));
  const crop = cropper(root.querySelector('[data-crop]'), send);
  // Here the frame sends what was chosen.
  form.querySelector('[data-role=send]').hidden = true;

  const only = (element) => {
    [form, ...root.querySelectorAll('[data-pad], [data-intro], .portal-kept')].forEach((other) => {
      other.hidden = element !== form;
    });
  };
  const back = () => {
    crop.close();
    camera.close();
    only(form);
    opener.focus();
  };
  const frame = (bitmap) => {
    send.quiet();
    only(crop);
    crop.open(bitmap);
  };

  const take = async () => {
    const [file] = input.files;
    input.value = '';
    if (!file) {
      return;
    }
    try {
      frame(await createImageBitmap(file));
    } catch {
      send.tell(crop.unreadable);
    }
  };
  input.addEventListener('change', take);
  opener.addEventListener('click', async () => {
    send.quiet();
    if (await camera.open()) {
      only(camera);
    } else {
      send.tell(form.dataset.noCamera);
      input.focus();
    }
  });
  camera.shoot.addEventListener('click', async () => {
    const bitmap = await camera.picture();
    camera.close();
    frame(bitmap);
  });
  crop.leave.addEventListener('click', back);
  camera.leave.addEventListener('click', back);
  // What was chosen before this script ran.
  take();
}

function cameraOf(element) {
  const part = (role) => element.querySelector(`[data-role=${role}]`);
  const video = part('video');
  let stream = null;
  const facingMode = element.dataset.camera === 'photo' ? 'user' : 'environment';
  return {
    shoot: part('shoot'),
    leave: part('leave'),
    async open() {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: {facingMode, width: {ideal: 1920}, height: {ideal: 1440}},
        });
      } catch {
        return false;
      }
      video.srcObject = stream;
      element.hidden = false;
      await video.play();
      part('title').focus();
      return true;
    },
    picture() {
      return createImageBitmap(video);
    },
    close() {
      stream?.getTracks().forEach((track) => track.stop());
      stream = null;
      video.srcObject = null;
      element.hidden = true;
    },
  };
}
