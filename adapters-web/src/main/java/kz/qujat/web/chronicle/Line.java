package kz.qujat.web.chronicle;

/// Something that is known, with its name.
///
/// @param code whether the value is for machines: a digest, a pseudonym
record Line(String label, String value, boolean code) {}
