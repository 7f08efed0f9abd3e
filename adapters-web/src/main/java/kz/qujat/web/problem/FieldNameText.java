package kz.qujat.web.problem;

import java.util.stream.Collectors;

/// The name of a field as a problem repeats it. A caller may have made it up, so it is shortened,
/// and characters that cannot be seen or that change the direction of the text are replaced.
final class FieldNameText {
  private static final int LONGEST = 100;
  private static final String REPLACEMENT = "\uFFFD";

  private FieldNameText() {}

  static String of(String name) {
    return name.codePoints()
        .limit(LONGEST)
        .mapToObj(character -> isShown(character) ? Character.toString(character) : REPLACEMENT)
        .collect(Collectors.joining());
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
