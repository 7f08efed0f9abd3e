package kz.qujat.start;

/// A setting that weakens the installation.
///
/// @param text names the setting and the fault, never a secret
record UnsafeSetting(Risk risk, String text) {}
