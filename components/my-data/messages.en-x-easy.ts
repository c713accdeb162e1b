// drafted, not yet read by people who use easy read
import type { Translation } from '../../src/i18n/catalog.js';
import type { MyDataMessages } from './messages.js';
import type { MyDataWritingMessages } from './writing-messages.js';

export default {
  where_device:
    'It is on this device, in this browser. It is not sent to anyone. If this browser is cleared, it is gone. Others who use this device may see it. So can the site that shows this page.',
  where_host: '{site} keeps it. The people who run that site may see it. You can ask them who.',
  where_blocked:
    'It is on this device. It is also open in another tab. That tab is older. Close that tab. Then open this page again.',
  panel_copy_help: 'A file to bring back. Or a file that anyone can read.',
  erase_disk: 'Old files of this browser, until it clears them. Copies that this device makes by itself.',
  erase_host: 'Copies and lists that this site keeps for itself.',
  by_advocate: 'someone who speaks up for you',
  copy_plain_help:
    'It holds all your words and earlier versions. It holds what others wrote. Anyone who has the file can read it.',
  html_about: {
    I: 'This is a copy of what I wrote. It was made on {day}.',
    we: 'This is a copy of what we wrote. It was made on {day}.',
  },
  html_hidden: 'Some notes of others are hidden. They are not in this file.',
  erase_warn_parts:
    'These parts will be gone. Their earlier versions will be gone. What others wrote there will be gone too. Nobody can bring them back.',
  erase_warn_mine:
    'All you keep here will be gone. Earlier versions will be gone. What others wrote will be gone too. Nobody can bring it back.',
  erase_others: 'Do other people use this device? What they keep here stays.',
  erase_warn_everyone: {
    one: 'The words of {count} person will be gone. They may not be yours. Ask first.',
    other: 'The words of {count} people will be gone. They are not only yours. Ask the others first.',
  },
  without_help:
    'What you write then stays on this page only. It goes away when you close the page. What you saved before stays. You do not see it until you turn this off.',
  without_site: 'This site decides where words are kept here. So that did not change it.',
  room_not_kept:
    'This browser may clear it by itself. It may do so when the device is full. It may do so when you are away for long.',
  forget_help:
    'This is for a computer that others use. All you keep here will be gone. Unsaved words will be gone too. After that this page keeps nothing. The browser still lists the pages you visited.',
} satisfies Translation<MyDataMessages & MyDataWritingMessages>;
