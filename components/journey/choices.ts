// What is stored never changes once released.

/** Five processes that people describe (CHIME). A moment may be about none or several of them. */
export const processes = ['C', 'H', 'I', 'M', 'E'] as const;
export type Process = (typeof processes)[number];
