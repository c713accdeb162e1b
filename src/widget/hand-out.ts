/** What became of a file: given to an app, kept by the browser, or neither because the person thought again. */
export type HandedOut = 'sent' | 'saved' | 'cancelled';

/** A page on the home screen of an iPhone or iPad: there, a download does nothing at all. */
const isHomeScreen = (): boolean => (navigator as Navigator & { readonly standalone?: boolean }).standalone === true;

const canShare = (file: File): boolean =>
  isHomeScreen() && typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

/** Whether a file of a kind goes to the share sheet of the device, where the person picks an app. Elsewhere it is downloaded. */
export function goesToApps(ending: string, type: string): boolean {
  return canShare(fileNamed('', ending, '', type));
}

/** Some browsers read the file only after the click has ended. */
const keptFor = 30_000;

/**
 * Hands a file out. Call it soon after a click: a share sheet opens for a person only.
 * @throws whatever the browser says, other than that the person closed the sheet
 */
export async function handOut(file: File): Promise<HandedOut> {
  if (canShare(file)) {
    try {
      await navigator.share({ files: [file] });
      return 'sent';
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return 'cancelled';
      throw cause;
    }
  }
  const address = URL.createObjectURL(file);
  // Never on the page: its own handlers of links would hear of it.
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
  return 'saved';
}

/** A name that every system takes. */
export function fileNamed(name: string, ending: string, text: string, type: string): File {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const clean = name.replace(/[\u0000-\u001f\\/:*?"<>|.]+/g, '-').trim() || 'copy';
  return new File([text], `${clean}.${ending}`, { type });
}
