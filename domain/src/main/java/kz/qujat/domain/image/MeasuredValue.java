package kz.qujat.domain.image;

/// One value measured on a picture, such as the height of the face.
///
/// @param name a fixed name in kebab-case
/// @param thousandths the value, in thousandths of the unit that belongs to the name
public record MeasuredValue(String name, int thousandths) {}
