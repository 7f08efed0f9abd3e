package kz.qujat.integration.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.util.Random;

/// A drawn portrait and a drawn signature of no real person.
final class Drawings {
  private static final Color SKIN = new Color(222, 184, 158);
  private static final Color SHADOW = new Color(170, 124, 100);
  private static final Color HAIR = new Color(48, 38, 34);
  private static final Color INK = new Color(24, 32, 96);

  private Drawings() {}

  static BufferedImage portrait(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = brush(image);
    brush.setPaint(
        new GradientPaint(0, 0, new Color(236, 240, 243), 0, height, new Color(220, 226, 231)));
    brush.fillRect(0, 0, width, height);
    brush.scale(width / 700.0, height / 900.0);
    body(brush);
    head(brush);
    eyes(brush);
    noseAndMouth(brush);
    brush.dispose();
    grain(image);
    return image;
  }

  private static void body(Graphics2D brush) {
    brush.setColor(new Color(52, 60, 78));
    Path2D suit = new Path2D.Double();
    suit.moveTo(20, 900);
    suit.curveTo(50, 800, 140, 775, 250, 755);
    suit.lineTo(450, 755);
    suit.curveTo(560, 775, 650, 800, 680, 900);
    suit.closePath();
    brush.fill(suit);
    brush.setColor(SHADOW);
    brush.fillRect(270, 640, 160, 140);
    brush.setColor(new Color(240, 240, 242));
    Path2D shirt = new Path2D.Double();
    shirt.moveTo(255, 755);
    shirt.lineTo(350, 880);
    shirt.lineTo(445, 755);
    shirt.lineTo(430, 745);
    shirt.lineTo(350, 800);
    shirt.lineTo(270, 745);
    shirt.closePath();
    brush.fill(shirt);
  }

  private static void head(Graphics2D brush) {
    brush.setColor(HAIR);
    brush.fill(new Ellipse2D.Double(150, 75, 400, 480));
    brush.setColor(SHADOW);
    brush.fill(new Ellipse2D.Double(148, 390, 50, 110));
    brush.fill(new Ellipse2D.Double(502, 390, 50, 110));
    brush.setPaint(
        new RadialGradientPaint(350, 420, 330, new float[] {0.3f, 1f}, new Color[] {SKIN, SHADOW}));
    brush.fill(new Ellipse2D.Double(175, 160, 350, 570));
    brush.setColor(HAIR);
    Path2D fringe = new Path2D.Double();
    fringe.moveTo(165, 340);
    fringe.curveTo(170, 60, 530, 60, 535, 340);
    fringe.curveTo(500, 230, 420, 215, 330, 225);
    fringe.curveTo(250, 230, 200, 250, 165, 340);
    brush.fill(fringe);
  }

  private static void eyes(Graphics2D brush) {
    for (int centre : new int[] {272, 428}) {
      brush.setColor(HAIR);
      brush.setStroke(new BasicStroke(13, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      brush.drawArc(centre - 48, 330, 96, 50, 25, 130);
      brush.setColor(new Color(244, 242, 240));
      brush.fill(new Ellipse2D.Double(centre - 38, 382, 76, 38));
      brush.setColor(new Color(84, 58, 40));
      brush.fill(new Ellipse2D.Double(centre - 18, 383, 36, 36));
      brush.setColor(new Color(12, 10, 10));
      brush.fill(new Ellipse2D.Double(centre - 9, 392, 18, 18));
      brush.setColor(Color.WHITE);
      brush.fill(new Ellipse2D.Double(centre + 2, 390, 7, 7));
      brush.setColor(HAIR);
      brush.setStroke(new BasicStroke(5));
      brush.drawArc(centre - 39, 380, 78, 44, 10, 160);
    }
  }

  private static void noseAndMouth(Graphics2D brush) {
    brush.setColor(SHADOW);
    brush.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D nose = new Path2D.Double();
    nose.moveTo(336, 420);
    nose.curveTo(330, 480, 318, 505, 312, 525);
    nose.curveTo(325, 545, 375, 545, 388, 525);
    brush.draw(nose);
    brush.setColor(new Color(158, 84, 80));
    brush.fill(new Ellipse2D.Double(285, 592, 130, 36));
    brush.setColor(new Color(110, 52, 52));
    brush.setStroke(new BasicStroke(4));
    brush.drawLine(287, 610, 413, 610);
  }

  /// Adds noise, because skin and cloth are not as smooth as paint.
  private static void grain(BufferedImage image) {
    Random random = new Random(35);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int shift = (int) Math.round(random.nextGaussian() * 3);
        image.setRGB(
            x,
            y,
            channel(rgb >> 16, shift) << 16 | channel(rgb >> 8, shift) << 8 | channel(rgb, shift));
      }
    }
  }

  private static int channel(int value, int shift) {
    return Math.max(0, Math.min(255, (value & 0xFF) + shift));
  }

  static BufferedImage signature(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = brush(image);
    brush.setColor(new Color(252, 252, 252));
    brush.fillRect(0, 0, width, height);
    brush.scale(width / 600.0, height / 200.0);
    brush.setColor(INK);
    brush.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D pen = new Path2D.Double();
    pen.moveTo(70, 140);
    pen.curveTo(90, 20, 150, 10, 130, 90);
    pen.curveTo(115, 150, 80, 150, 95, 110);
    pen.curveTo(120, 70, 190, 90, 180, 130);
    pen.curveTo(195, 80, 230, 75, 225, 120);
    pen.curveTo(250, 70, 280, 80, 270, 125);
    pen.curveTo(290, 95, 320, 30, 330, 40);
    pen.curveTo(335, 80, 300, 150, 330, 130);
    pen.curveTo(370, 90, 390, 100, 385, 125);
    pen.curveTo(410, 95, 430, 105, 440, 120);
    pen.curveTo(470, 130, 500, 100, 540, 70);
    brush.draw(pen);
    brush.drawLine(110, 165, 480, 150);
    brush.dispose();
    return image;
  }

  static BufferedImage inSixteenBits(BufferedImage image) {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_USHORT);
    WritableRaster raster =
        model.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color colour = new Color(image.getRGB(x, y));
        raster.setPixel(
            x,
            y,
            new int[] {colour.getRed() * 257, colour.getGreen() * 257, colour.getBlue() * 257});
      }
    }
    return new BufferedImage(model, raster, false, null);
  }

  private static Graphics2D brush(BufferedImage image) {
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return brush;
  }
}
