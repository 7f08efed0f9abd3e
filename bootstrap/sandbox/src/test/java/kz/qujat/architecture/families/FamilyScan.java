package kz.qujat.architecture.families;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.architecture.families.Finding.Kind;

/// Scans one source file for code that does not handle a family as a whole.
final class FamilyScan extends TreePathScanner<Void, Void> {
  private final Typing typing;
  private final Families families;
  private final ByClass byClass;
  private final List<Finding> findings = new ArrayList<>();

  private FamilyScan(Typing typing, Families families) {
    this.typing = typing;
    this.families = families;
    this.byClass = new ByClass(families, typing);
  }

  static List<Finding> of(CompilationUnitTree source, Trees trees, Families families) {
    var scan = new FamilyScan(new Typing(trees, source), families);
    scan.scan(source, null);
    return scan.findings;
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree tree, Void unused) {
    Tree taken = tree.getPattern() == null ? tree.getType() : tree.getPattern();
    notePicked("instanceof", tree.getExpression(), taken);
    return super.visitInstanceOf(tree, null);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, Void unused) {
    notePicked("a cast", tree.getExpression(), tree.getType());
    return super.visitTypeCast(tree, null);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    noteRows(tree.getExpression(), tree.getCases());
    return super.visitSwitch(tree, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    noteRows(tree.getExpression(), tree.getCases());
    return super.visitSwitchExpression(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    noteByClass(tree, byClass.in(tree));
    return super.visitMemberReference(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    noteByClass(tree, byClass.in(tree));
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    noteByClass(tree, byClass.in(tree));
    return super.visitBinary(tree, null);
  }

  private void notePicked(String how, ExpressionTree expression, Tree pattern) {
    Place.in(pattern, typing.typeOf(expression), typing, families)
        .filter(place -> families.picksOut(place.comes(), place.taken()))
        .filter(place -> !isOwnEquality(place))
        .map(place ->
            new Flaw(Kind.PICKED_OUT, place.pattern(), families.picked(how, place.taken())))
        .forEach(this::note);
  }

  /// An `equals` method may ask whether another object, of unknown type, is of its own class.
  private boolean isOwnEquality(Place place) {
    return !families.isMember(place.comes())
        && typing.isInEqualsOf(place.taken(), getCurrentPath());
  }

  private void noteRows(ExpressionTree selector, List<? extends CaseTree> cases) {
    new Rows(families, typing, selector, cases).flaws().forEach(this::note);
  }

  private void noteByClass(Tree where, Optional<String> sentence) {
    sentence.map(said -> new Flaw(Kind.BY_CLASS, where, said)).ifPresent(this::note);
  }

  private void note(Flaw flaw) {
    long line = typing.lineOf(flaw.where());
    findings.add(new Finding(flaw.kind(), typing.file(), line, flaw.sentence()));
  }
}
