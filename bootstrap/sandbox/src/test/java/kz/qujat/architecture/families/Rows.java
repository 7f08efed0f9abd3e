package kz.qujat.architecture.families;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PatternCaseLabelTree;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import kz.qujat.architecture.families.Finding.Kind;

/// The cases of one switch. They are examined together, because the other cases determine whether a
/// component is decided on or merely read.
final class Rows {
  private final Families families;
  private final Typing typing;
  private final TypeMirror selector;
  private final List<? extends CaseTree> cases;

  /// The positions where some case accepts fewer values than are possible.
  private final Set<String> narrowed;

  Rows(Families families, Typing typing, ExpressionTree selector, List<? extends CaseTree> cases) {
    this.families = families;
    this.typing = typing;
    this.selector = typing.typeOf(selector);
    this.cases = cases;
    this.narrowed =
        cases.stream()
            .flatMap(this::placesIn)
            .filter(this::isNarrowed)
            .map(Place::path)
            .collect(toSet());
  }

  Stream<Flaw> flaws() {
    return cases.stream()
        .flatMap(row -> Stream.of(defaults(row), pickedOut(row), catchAll(row)))
        .flatMap(Function.identity());
  }

  private Stream<Flaw> defaults(CaseTree row) {
    boolean aboutAFamily =
        families.isChoice(selector) || families.isEnum(selector) || !narrowed.isEmpty();
    return row.getLabels().stream()
        .filter(label -> aboutAFamily && label instanceof DefaultCaseLabelTree)
        .map(label -> new Flaw(Kind.DEFAULT, label, unnamed()));
  }

  private String unnamed() {
    return "default takes every %s that has no row of its own".formatted(families.name(selector));
  }

  /// A member is picked out of a value that may not belong to its family at all.
  private Stream<Flaw> pickedOut(CaseTree row) {
    return placesIn(row)
        .filter(place -> !families.isMember(place.comes()))
        .filter(place -> families.picksOut(place.comes(), place.taken()))
        .map(place ->
            new Flaw(Kind.PICKED_OUT, place.pattern(), families.picked("case", place.taken())));
  }

  /// A guarded case is not a catch-all, because the compiler still requires another one.
  private Stream<Flaw> catchAll(CaseTree row) {
    return isGuarded(row)
        ? Stream.empty()
        : placesIn(row)
            .filter(place -> !place.isTakenApart())
            .filter(place -> families.isTotal(place.comes(), place.taken()))
            .filter(this::isDecided)
            .map(place -> new Flaw(Kind.CATCH_ALL, place.pattern(), everything(place)));
  }

  private String everything(Place place) {
    return "case takes every %s, and so whatever is added later"
        .formatted(families.name(place.comes()));
  }

  private boolean isDecided(Place place) {
    return families.isChoice(place.comes())
        ? place.decided() || narrowed.contains(place.path())
        : isWholeEnum(place) || narrowed.stream().anyMatch(place::holds);
  }

  private boolean isWholeEnum(Place place) {
    return place.path().isEmpty() && families.isEnum(place.comes());
  }

  private boolean isNarrowed(Place place) {
    return families.isChoice(place.comes()) && !families.isTotal(place.comes(), place.taken());
  }

  private Stream<Place> placesIn(CaseTree row) {
    return row.getLabels().stream()
        .filter(PatternCaseLabelTree.class::isInstance)
        .map(PatternCaseLabelTree.class::cast)
        .flatMap(label -> Place.in(label.getPattern(), selector, typing, families));
  }

  private static boolean isGuarded(CaseTree row) {
    return row.getGuard() != null
        && !(row.getGuard() instanceof LiteralTree literal
            && Boolean.TRUE.equals(literal.getValue()));
  }
}
