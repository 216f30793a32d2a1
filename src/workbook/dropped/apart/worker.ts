import { directWork } from '../direct';
import { answer } from './answer';
import type { Asked, Said } from './messages';

/** The worker itself: files are read and written here, so that the page never stands still. */
self.addEventListener('message', ({ data: { number, job } }: MessageEvent<Asked>) => {
  void answer(directWork, job).then((outcome) => say({ number, outcome }));
});
say('ready');

function say(said: Said): void {
  self.postMessage(said);
}
