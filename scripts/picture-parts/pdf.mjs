import { spawnSync } from 'node:child_process';

/** Whether the poppler tools are installed; without them the paper stays a PDF. */
export const hasPdfTool = spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Makes a PNG of the first page next to the PDF and returns its name without the folder. */
export function pdfToPng(file) {
  if (!hasPdfTool) return undefined;
  const stem = file.replace(/\.pdf$/, '.paper');
  const { status } = spawnSync('pdftoppm', ['-png', '-singlefile', '-r', '80', file, stem], { stdio: 'ignore' });
  return status === 0 ? `${stem.slice(stem.lastIndexOf('/') + 1)}.png` : undefined;
}
