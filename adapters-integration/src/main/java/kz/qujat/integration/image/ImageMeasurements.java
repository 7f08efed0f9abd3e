package kz.qujat.integration.image;

import kz.qujat.domain.image.PhotoMeasures;
import kz.qujat.domain.image.SignatureMeasures;
import kz.qujat.integration.image.Luminance.Area;

/// Measures a decoded photo or a decoded signature.
final class ImageMeasurements {
  private static final double WHITE = 255;

  /// Photos are measured at about their printed size, so that one threshold fits all of them.
  private static final int WIDTH_TO_MEASURE_AT = 413;

  /// Everything darker than this fraction of the paper's brightness is ink, whatever the lighting.
  private static final double DARKEST_PAPER = 0.65;

  /// The paper makes up most of the picture, so its brightness is this quantile.
  private static final double PAPER_QUANTILE = 0.75;

  private ImageMeasurements() {}

  static PhotoMeasures ofPhoto(RgbImage rgbImage) {
    Luminance luminance =
        Luminance.of(rgbImage, Math.max(1, rgbImage.width() / WIDTH_TO_MEASURE_AT));
    Area face = luminance.area(0.25, 0.20, 0.75, 0.75);
    Spread light = Spread.of(luminance, face);
    Spread background =
        Spread.of(luminance, luminance.area(0, 0, 0.15, 0.20), luminance.area(0.85, 0, 1, 0.20));
    return new PhotoMeasures(
        Spread.ofDetail(luminance, face).variance(),
        light.mean() / WHITE,
        light.deviation() / WHITE,
        background.mean() / WHITE,
        background.deviation() / WHITE);
  }

  static SignatureMeasures ofSignature(RgbImage rgbImage) {
    Luminance luminance = Luminance.of(rgbImage);
    double darkest = paper(luminance) * DARKEST_PAPER;
    Spread paper = new Spread();
    long ink = 0;
    boolean touches = false;
    for (int y = 0; y < luminance.height(); y++) {
      for (int x = 0; x < luminance.width(); x++) {
        if (luminance.at(x, y) < darkest) {
          ink++;
          touches |= isEdge(luminance, x, y);
        } else {
          paper.add(luminance.at(x, y));
        }
      }
    }
    double all = (double) luminance.width() * luminance.height();
    return new SignatureMeasures(ink / all, touches, paper.mean() / WHITE);
  }

  private static boolean isEdge(Luminance luminance, int x, int y) {
    return x == 0 || y == 0 || x == luminance.width() - 1 || y == luminance.height() - 1;
  }

  private static int paper(Luminance luminance) {
    long[] counts = new long[256];
    for (int y = 0; y < luminance.height(); y++) {
      for (int x = 0; x < luminance.width(); x++) {
        counts[luminance.at(x, y)]++;
      }
    }
    long left = (long) (PAPER_QUANTILE * luminance.width() * luminance.height());
    int value = 0;
    while (value < 255 && left >= counts[value]) {
      left -= counts[value];
      value++;
    }
    return value;
  }

  /// Accumulates numbers and returns their mean and variance.
  private static final class Spread {
    private long count;
    private double sum;
    private double squares;

    /// Returns the spread of the luminance in `areas`, 0–255.
    static Spread of(Luminance luminance, Area... areas) {
      Spread spread = new Spread();
      for (Area area : areas) {
        for (int y = area.top(); y < area.bottom(); y++) {
          for (int x = area.left(); x < area.right(); x++) {
            spread.add(luminance.at(x, y));
          }
        }
      }
      return spread;
    }

    /// Returns the spread of the Laplacian in `area`: how much each point differs from its four
    /// neighbours. The area must not touch the edges.
    static Spread ofDetail(Luminance luminance, Area area) {
      Spread spread = new Spread();
      for (int y = area.top(); y < area.bottom(); y++) {
        for (int x = area.left(); x < area.right(); x++) {
          spread.add(
              luminance.at(x - 1, y)
                  + luminance.at(x + 1, y)
                  + luminance.at(x, y - 1)
                  + luminance.at(x, y + 1)
                  - 4 * luminance.at(x, y));
        }
      }
      return spread;
    }

    void add(double value) {
      count++;
      sum += value;
      squares += value * value;
    }

    double mean() {
      return count == 0 ? 0 : sum / count;
    }

    double variance() {
      return count == 0 ? 0 : Math.max(0, squares / count - mean() * mean());
    }

    double deviation() {
      return Math.sqrt(variance());
    }
  }
}
