/**
 * Where all our identifiers, extensions and code systems begin. It must never change: what a server holds is found by it. The ending
 * is reserved (RFC 2606), so that nobody else can come to own it; see decision 16.
 */
export const canonical = 'https://recovery-widgets.example/fhir';
