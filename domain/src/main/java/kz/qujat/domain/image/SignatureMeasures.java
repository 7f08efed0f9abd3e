package kz.qujat.domain.image;

/// The values measured on the pixels of a signature.
///
/// @param inkShare share of the pixels that are ink, 0–1
/// @param touchesEdge whether ink reaches the border of the picture
/// @param paperBrightness mean luminance of the pixels that are not ink, 0–1
public record SignatureMeasures(double inkShare, boolean touchesEdge, double paperBrightness) {}
