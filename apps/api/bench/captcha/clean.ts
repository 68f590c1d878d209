import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';

/** What an attacker does to a picture before it is read. Takes a PNG and answers one. */
export type Cleaning = (picture: Buffer) => Promise<Buffer>;

const scale = 3;

const scaled = async (picture: Buffer, blur: number): Promise<SKRSContext2D> => {
  const image = await loadImage(picture);
  const context = createCanvas(image.width * scale, image.height * scale).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  if (blur > 0) context.filter = `blur(${blur}px)`;
  context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
  return context;
};

/** Black where the pixel is ink, white elsewhere. */
const blackAndWhite = (
  context: SKRSContext2D,
  isInk: (red: number, green: number, blue: number) => boolean,
): Buffer => {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3);
    image.data.fill(isInk(red, green, blue) ? 0 : 255, at, at + 3);
  }
  context.putImageData(image, 0, 0);
  return context.canvas.toBuffer('image/png');
};

const isDark = (red: number, green: number, blue: number): boolean =>
  0.299 * red + 0.587 * green + 0.114 * blue < 140;

/** Letters are bluish, the plate's own lines green: what is greener than it is blue is a line. */
const isLetter = (red: number, green: number, blue: number): boolean =>
  isDark(red, green, blue) && green - blue < 6;

export const cleanings: Readonly<Record<string, Cleaning>> = {
  'as it is': async (picture) => picture,
  enlarged: async (picture) => (await scaled(picture, 0)).canvas.toBuffer('image/png'),
  'black and white': async (picture) => blackAndWhite(await scaled(picture, 0), isDark),
  'without green lines': async (picture) => blackAndWhite(await scaled(picture, 0), isLetter),
  'without thin lines': async (picture) => blackAndWhite(await scaled(picture, 3), isDark),
};
