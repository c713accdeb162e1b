/**
 * The block in the editor: a place-holder with the title, and its settings. No widget runs here, so that nobody types words of a person
 * into a page of the site. Plain script: there is nothing to build.
 */
(function (wp, widgets) {
  const { createElement: h } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } = wp.components;
  const { __ } = wp.i18n;

  const names = Object.keys(widgets);
  const first = { value: '', label: __('As the site has it', 'recovery-widgets') };
  const words = (...pairs) => [first, ...pairs.map(([value, label]) => ({ value, label }))];

  const choices = {
    voice: words(
      ['I', __('I: “My card”', 'recovery-widgets')],
      ['we', __('We: “Our card”, for couples, families and groups', 'recovery-widgets')],
    ),
    storage: words(
      ['device', __('On the device of the visitor', 'recovery-widgets')],
      ['session', __('Only until the page is closed', 'recovery-widgets')],
      ['none', __('Not at all, to try it out', 'recovery-widgets')],
    ),
    theme: words(
      ['auto', __('Like the page', 'recovery-widgets')],
      ['light', __('Light', 'recovery-widgets')],
      ['dark', __('Dark', 'recovery-widgets')],
    ),
    headingLevel: words(...[1, 2, 3, 4, 5, 6].map((level) => [String(level), String(level)])),
  };
  const labels = {
    voice: __('Whose words', 'recovery-widgets'),
    storage: __('Where words are kept', 'recovery-widgets'),
    theme: __('Light or dark', 'recovery-widgets'),
    headingLevel: __('Level of the title', 'recovery-widgets'),
  };

  function Edit({ attributes, setAttributes }) {
    const set = (key) => (value) => setAttributes({ [key]: value });
    const select = (key, label, options) =>
      h(SelectControl, { key, label, options, value: attributes[key], onChange: set(key), __nextHasNoMarginBottom: true });
    const text = (key, label, help, Control = TextControl) =>
      h(Control, { key, label, help, value: attributes[key], onChange: set(key), __nextHasNoMarginBottom: true });
    const tools = [
      { value: '', label: __('Choose a tool', 'recovery-widgets') },
      ...names.map((name) => ({ value: name, label: widgets[name] })),
    ];
    const title = attributes.title || widgets[attributes.name] || __('Recovery widget', 'recovery-widgets');

    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Settings', 'recovery-widgets') },
          select('name', __('Tool', 'recovery-widgets'), tools),
          text(
            'title',
            __('Title', 'recovery-widgets'),
            __('Leave it empty for the title that the tool has.', 'recovery-widgets'),
          ),
          Object.keys(choices).map((key) => select(key, labels[key], choices[key])),
        ),
        h(
          PanelBody,
          { title: __('More', 'recovery-widgets'), initialOpen: false },
          text(
            'words',
            __('Words for browsers without script', 'recovery-widgets'),
            __('Your help lines stand below them.', 'recovery-widgets'),
            TextareaControl,
          ),
          text('lang', __('Language', 'recovery-widgets'), __('Leave it empty to follow the page.', 'recovery-widgets')),
          text(
            'leaveTo',
            __('Address to leave to', 'recovery-widgets'),
            __('A neutral page, with https. The tool then has a button that goes there in haste.', 'recovery-widgets'),
          ),
        ),
      ),
      h(
        Placeholder,
        {
          icon: 'heart',
          label: title,
          instructions: __('Visitors find the tool here. What they write stays on their own device.', 'recovery-widgets'),
        },
        attributes.name ? null : select('name', __('Tool', 'recovery-widgets'), tools),
      ),
    );
  }

  wp.blocks.registerBlockType('recovery-widgets/widget', {
    edit: Edit,
    // Drawn by PHP on the page.
    save: () => null,
    variations: names.map((name) => ({
      name,
      title: widgets[name],
      attributes: { name },
      isActive: ['name'],
      scope: ['inserter'],
    })),
  });
})(window.wp, window.recoveryWidgetsBlock.widgets);
