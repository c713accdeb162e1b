// Runs as the page's own script: what the driver evaluates is exempt from the page's policy, so it would see nothing.
globalThis.observed ??= (() => {
  const observed = { saved: [], failed: [], violations: [], hold: false };
  document.addEventListener('recovery-saved', ({ detail }) => observed.saved.push({ ...detail }));
  document.addEventListener('recovery-failed', ({ detail }) => observed.failed.push(detail.code));
  // A host may put off saving; tests use it so that two tabs hold drafts at the same time.
  document.addEventListener('recovery-before-save', (event) => {
    if (observed.hold) event.preventDefault();
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    observed.violations.push({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }),
  );
  return observed;
})();
