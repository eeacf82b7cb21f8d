/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Whoever is asked where to save it may take a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** How many px of the file stand for one of the picture, so that it is sharp on dense screens and in print. */
const DENSITY = 2;

/** A picture as a PNG file, drawn by the browser. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * DENSITY,
    height: height * DENSITY,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error('No picture came of it.')) : done(blob)),
      'image/png',
    );
  });
}

/** A picture as an address that an image can show. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
