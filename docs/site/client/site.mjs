// On every page: a button to copy each piece of code. Without script they can be selected by hand.
for (const block of document.querySelectorAll('.code')) block.append(copyButton(block));

function copyButton(block) {
  const button = document.createElement('button');
  const said = document.createElement('span');
  said.role = 'status';
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const code = block.querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = 'Copied.';
    } catch {
      // Without leave to write to the clipboard, which pages that are not on https have not.
      globalThis.getSelection().selectAllChildren(code);
      said.textContent = 'Selected: copy it with the keys.';
    }
  });
  const line = document.createElement('p');
  line.className = 'copy';
  line.append(button, said);
  return line;
}
