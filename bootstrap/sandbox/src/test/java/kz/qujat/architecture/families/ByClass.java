package kz.qujat.architecture.families;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Finds code that distinguishes members of a family by their class. Asking for the root of a
/// family is allowed, because it distinguishes the family from other objects that a framework
/// passes.
record ByClass(Families families, Typing typing) {
  private static final Set<String> CHOOSING = Set.of("isInstance", "cast", "isAssignableFrom");

  Optional<String> in(MemberReferenceTree tree) {
    return chosen(tree.getQualifierExpression(), tree.getName());
  }

  Optional<String> in(MethodInvocationTree tree) {
    if (!(tree.getMethodSelect() instanceof MemberSelectTree called)) {
      return Optional.empty();
    }
    return called.getIdentifier().contentEquals("equals")
        ? compared(Stream.concat(Stream.of(called.getExpression()), tree.getArguments().stream()))
        : chosen(called.getExpression(), called.getIdentifier());
  }

  Optional<String> in(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO
        ? compared(Stream.of(tree.getLeftOperand(), tree.getRightOperand()))
        : Optional.empty();
  }

  private Optional<String> chosen(ExpressionTree type, Name method) {
    return CHOOSING.contains(method.toString())
        ? classOf(type).map(member -> families.picked("Class." + method, member))
        : Optional.empty();
  }

  private Optional<String> compared(Stream<? extends ExpressionTree> operands) {
    return operands
        .filter(ByClass::isLiteral)
        .flatMap(operand -> classOf(operand).stream())
        .map(member -> families.picked("a comparison of classes", member))
        .findFirst();
  }

  private static boolean isLiteral(ExpressionTree tree) {
    return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class");
  }

  private Optional<TypeMirror> classOf(ExpressionTree tree) {
    return typing.typeOf(tree) instanceof DeclaredType type
            && type.asElement().toString().equals(Class.class.getName())
            && type.getTypeArguments().size() == 1
        ? Optional.of(type.getTypeArguments().getFirst())
            .filter(of -> families.isMember(of) && !families.isRoot(of))
        : Optional.empty();
  }
}
