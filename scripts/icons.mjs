import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

/**
 * `npm run icons`: draws assets/icons/*.svg as PNG with rsvg-convert (Debian: librsvg2-bin). The sizes of the ribbon's
 * buttons are those that Office takes (https://learn.microsoft.com/javascript/api/manifest/image).
 */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES = { icon: [...RIBBON, 96, 128], check: RIBBON, make: RIBBON, input: RIBBON };

for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) draw(path.join(root, 'assets', 'icons', name), size);
}

function draw(icon, size) {
  const { status, error } = spawnSync('rsvg-convert', [
    ...['-w', size, '-h', size, '-o', `${icon}-${size}.png`, `${icon}.svg`].map(String),
  ]);
  if (status !== 0) throw new Error(`${icon}.svg was not drawn at ${size} px: ${error?.message ?? status}`);
}
