import fc from 'fast-check';

/** Properties try the same values in every run: a test that fails here fails everywhere. */
fc.configureGlobal({ seed: 20230401 });
