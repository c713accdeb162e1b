/** @medplum/core extends WebSocket when it is imported, which Node has only from version 22. Nothing here opens one. */
globalThis.WebSocket ??= class {};
