/** The core of the SDK, for hosts and for widgets of their own. Importing it registers nothing. */
export * from './errors.js';
export * from './record/record.js';
export {
  defineKind,
  registerKind,
  type CheckedKind,
  type KindDefinition,
  type Migration,
  type RecordKind,
} from './record/kind.js';
export { exportFormat, exportVersion, type ExportFile } from './record/export-file.js';
export { uuid } from './record/uuid.js';
export type * from './store/store.js';
export { ConflictError } from './store/conflict-error.js';
export { MemoryStore } from './store/memory-store.js';
export { IndexedDbStore } from './store/indexeddb-store.js';
export { DeviceStore } from './store/device-store.js';
export { deviceStore, sessionStore } from './store/open-stores.js';
export { RecoveryEvent, type RecoveryEventMap } from './events/recovery-event.js';
export { defineCatalog } from './i18n/catalog.js';
export type * from './i18n/catalog.js';
export { registerLanguage } from './i18n/languages.js';
export { commonCatalog } from './i18n/messages.js';
export { checkSafety, type CheckedSafety, type HelpLine, type SafetyConfig } from './safety/safety-config.js';
export { configure, type Settings, type StorageChoice } from './host/page-configuration.js';
export { diagnose } from './host/diagnose.js';
export { version } from './version.js';
export { define } from './widget/define.js';
export { RecoveryElement } from './widget/recovery-element.js';
export { WidgetElement } from './widget/widget-element.js';
export * from './widget/reading-document.js';
