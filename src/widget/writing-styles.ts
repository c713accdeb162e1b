import { css } from 'lit';

/** Looks of fields, of whether words are saved, and of two versions side by side. They come with what writes. */
export const writingStyles = css`
  @layer recovery {
    input:not([type='checkbox'], [type='file']),
    textarea,
    select {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: 9px 12px;
      font: inherit;
      color: inherit;
      background: var(--_field);
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
    }
    select option {
      color: FieldText;
      background: Field;
    }
    textarea {
      display: block;
      resize: vertical;
      field-sizing: content;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }
    .check {
      display: flex;
      align-items: center;
      gap: 12px;
      min-block-size: var(--_target);
      font-size: inherit;
      color: inherit;
      cursor: pointer;
    }
    .check input {
      inline-size: 22px;
      block-size: 22px;
      margin: 0;
      flex: none;
      accent-color: var(--_accent);
    }
    .file {
      font-size: inherit;
      color: inherit;
      position: relative;
      overflow: hidden;
    }
    .file input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .file:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .save-state {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    .conflict,
    .side {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    .sides {
      display: grid;
      gap: 32px;
    }
    @container (min-width: 40rem) {
      .sides {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;
