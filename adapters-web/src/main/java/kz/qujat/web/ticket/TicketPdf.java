package kz.qujat.web.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The ticket as one A4 page.
///
/// The ticket number is in large type, with its QR code beside it and the facts below.
final class TicketPdf {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final float LEFT = 56;
  private static final float WIDTH = 483;
  private static final float QR_SIZE = 150;

  private final PDPageContentStream page;
  private final PDFont plain;
  private final PDFont bold;
  private float y = 770;

  private TicketPdf(PDPageContentStream page, PDFont plain, PDFont bold) {
    this.page = page;
    this.plain = plain;
    this.bold = bold;
  }

  /// A labelled fact.
  record Line(String label, String text) {}

  static byte[] draw(String title, String number, Locale language, List<Line> lines, String note) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      document.getDocumentInformation().setTitle(title + " " + number);
      document.getDocumentCatalog().setLanguage(language.getLanguage());
      PDFont plain = font(document, "DejaVuSans.ttf");
      PDFont bold = font(document, "DejaVuSans-Bold.ttf");
      try (var page = new PDPageContentStream(document, sheet)) {
        new TicketPdf(page, plain, bold).fill(title, number, lines, note);
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFont font(PDDocument document, String file) throws IOException {
    try (InputStream font =
        Objects.requireNonNull(TicketPdf.class.getResourceAsStream(FONTS + file))) {
      return PDType0Font.load(document, font, true);
    }
  }

  private void fill(String title, String number, List<Line> lines, String note) throws IOException {
    write(bold, 18, title);
    y -= 14;
    write(bold, 24, number);
    QrCode.of(number).draw(page, LEFT, y - QR_SIZE, QR_SIZE);
    y -= QR_SIZE + 34;
    for (Line line : lines) {
      write(bold, 11, line.label());
      write(plain, 12, line.text());
      y -= 8;
    }
    y -= 8;
    write(plain, 10, note);
  }

  private void write(PDFont font, float size, String text) throws IOException {
    for (String row : wrapped(font, size, text)) {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(LEFT, y);
      page.showText(row);
      page.endText();
      y -= size * 1.4f;
    }
  }

  private static List<String> wrapped(PDFont font, float size, String text) throws IOException {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = row.isEmpty() ? word : row + " " + word;
      if (!row.isEmpty() && font.getStringWidth(longer) / 1000 * size > WIDTH) {
        rows.add(row.toString());
        row = new StringBuilder(word);
      } else {
        row = new StringBuilder(longer);
      }
    }
    rows.add(row.toString());
    return rows;
  }
}
