package kz.qujat.architecture.families;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// The compiler's type information about one source file.
record Typing(Trees trees, CompilationUnitTree source) {
  TypeMirror typeOf(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(new TreePath(source), tree));
    return Objects.requireNonNull(type, () -> "the compiler knows no type of " + tree);
  }

  /// Returns the path of the file, relative to the directory of all modules.
  String file() {
    return source.getSourceFile().getName().replaceFirst("^[./]+", "");
  }

  long lineOf(Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(source, tree);
    return source.getLineMap().getLineNumber(start);
  }

  /// Whether `place` is within the `equals` method of the class `type`.
  boolean isInEqualsOf(TypeMirror type, TreePath place) {
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method && isEquals(method)) {
        return Objects.equals(trees.getElement(at.getParentPath()), elementOf(type));
      }
    }
    return false;
  }

  private boolean isEquals(MethodTree method) {
    return method.getName().contentEquals("equals")
        && method.getParameters().size() == 1
        && String.valueOf(elementOf(typeOf(method.getParameters().getFirst().getType())))
            .equals(Object.class.getName());
  }

  private static @Nullable Element elementOf(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement() : null;
  }
}
