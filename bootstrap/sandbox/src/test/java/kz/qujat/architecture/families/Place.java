package kz.qujat.architecture.families;

import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/// The position of a pattern, at the top level or within a record pattern.
///
/// @param path the path to it through records and their components; empty for the outermost
/// @param decided whether the switch decides on the value here: it is the selector, or a component
///   of a record that combines several values for one decision
/// @param comes the declared type of the values that are possible here
/// @param taken the type that the pattern accepts
record Place(String path, boolean decided, TypeMirror comes, TypeMirror taken, Tree pattern) {
  /// Returns the positions in `pattern`, the outermost first, when a value of the type `comes` is
  /// matched with it.
  static Stream<Place> in(Tree pattern, TypeMirror comes, Typing typing, Families families) {
    TypeMirror taken = typing.typeOf(pattern);
    return new Place("", true, comes, taken, pattern).andWithin(typing, families);
  }

  boolean isTakenApart() {
    return pattern instanceof DeconstructionPatternTree;
  }

  boolean holds(String otherPath) {
    return otherPath.startsWith(path + "/");
  }

  private Stream<Place> andWithin(Typing typing, Families families) {
    return pattern instanceof DeconstructionPatternTree record
        ? Stream.concat(Stream.of(this), within(record, typing, families))
        : Stream.of(this);
  }

  private Stream<Place> within(DeconstructionPatternTree record, Typing typing, Families families) {
    boolean decidedWithin = decided && families.isTotal(comes, taken);
    List<TypeMirror> components = families.componentsOf(taken);
    List<Place> places = new ArrayList<>();
    for (PatternTree nested : record.getNestedPatterns()) {
      int index = places.size();
      String there = "%s/%s.%d".formatted(path, families.name(taken), index);
      TypeMirror declared = components.get(index);
      places.add(new Place(there, decidedWithin, declared, typing.typeOf(nested), nested));
    }
    return places.stream().flatMap(place -> place.andWithin(typing, families));
  }
}
