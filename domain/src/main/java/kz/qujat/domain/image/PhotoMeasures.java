package kz.qujat.domain.image;

/// The values measured on the pixels of a photo.
///
/// @param sharpness variance of the Laplacian of the luminance (0–255 scale); higher is sharper
/// @param brightness mean luminance of the face area, 0–1
/// @param contrast standard deviation of the luminance of the face area, 0–1
/// @param backgroundBrightness mean luminance of the upper corners, 0–1
/// @param backgroundSpread standard deviation of that luminance, 0–1
public record PhotoMeasures(
    double sharpness,
    double brightness,
    double contrast,
    double backgroundBrightness,
    double backgroundSpread) {}
