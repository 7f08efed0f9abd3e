package kz.qujat.architecture.families;

import static java.util.stream.Collectors.joining;

import com.sun.source.util.JavacTask;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// The type families. A family is a sealed interface of the domain that extends no other (its
/// root), with everything it permits. Families are discovered, so none can be forgotten.
final class Families {
  private static final String DOMAIN = "kz.qujat.domain";

  private final Types types;
  private final Elements elements;

  Families(JavacTask compilation) {
    types = compilation.getTypes();
    elements = compilation.getElements();
  }

  /// Whether `type` is a family or a named part of one, and so has several possible classes.
  boolean isChoice(TypeMirror type) {
    return types.asElement(bound(type)) instanceof TypeElement element && isSealed(element);
  }

  boolean isMember(TypeMirror type) {
    return roots(type).findAny().isPresent();
  }

  boolean isRoot(TypeMirror type) {
    return types.asElement(type) instanceof TypeElement element
        && roots(type).anyMatch(element::equals);
  }

  boolean isEnum(TypeMirror type) {
    Element element = types.asElement(type);
    return element != null && element.getKind() == ElementKind.ENUM && isOfTheDomain(element);
  }

  /// Whether every value of the type `comes` is of the type `taken`.
  boolean isTotal(TypeMirror comes, TypeMirror taken) {
    return types.isSubtype(types.erasure(comes), types.erasure(taken));
  }

  /// Whether `taken` is a part of a family, so that the other members are not named. The root does
  /// not count as a part where a value of any type is possible, such as a payload from a framework.
  boolean picksOut(TypeMirror comes, TypeMirror taken) {
    return isMember(taken) && !isTotal(comes, taken) && (isMember(comes) || !isRoot(taken));
  }

  /// Returns the types of the components of the record `type`.
  List<TypeMirror> componentsOf(TypeMirror type) {
    return ((TypeElement) types.asElement(type))
        .getRecordComponents().stream()
            .map(RecordComponentElement::getAccessor)
            .map(accessor -> types.asMemberOf((DeclaredType) type, accessor))
            .map(accessor -> ((ExecutableType) accessor).getReturnType())
            .toList();
  }

  /// Returns the upper bound of a type variable or wildcard, and any other `type` unchanged.
  private TypeMirror bound(TypeMirror type) {
    return switch (type) {
      case TypeVariable variable -> bound(variable.getUpperBound());
      case WildcardType wildcard when wildcard.getExtendsBound() != null ->
          bound(wildcard.getExtendsBound());
      case WildcardType _ -> elements.getTypeElement(Object.class.getName()).asType();
      default -> type;
    };
  }

  /// Describes that `how` picks `taken` out of its family.
  String picked(String how, TypeMirror taken) {
    String member =
        taken.getKind() == TypeKind.DECLARED ? name(taken) + " alone" : "what the caller names";
    String family = roots(taken).map(Families::name).distinct().collect(joining(" and "));
    return "%s picks %s out of %s".formatted(how, member, family);
  }

  String name(TypeMirror type) {
    Element element = types.asElement(bound(type));
    return element instanceof TypeElement of ? name(of) : type.toString();
  }

  private static String name(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? name(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  private Stream<TypeElement> roots(TypeMirror type) {
    return sealedAbove(bound(type))
        .filter(root -> sealedAbove(root.asType()).allMatch(root::equals));
  }

  /// Returns the sealed interfaces of the domain that `type` is or extends.
  private Stream<TypeElement> sealedAbove(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.INTERSECTION) {
      return Stream.empty();
    }
    Stream<TypeElement> itself =
        types.asElement(type) instanceof TypeElement element && isSealed(element)
            ? Stream.of(element)
            : Stream.empty();
    return Stream.concat(itself, types.directSupertypes(type).stream().flatMap(this::sealedAbove));
  }

  private boolean isSealed(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && type.getModifiers().contains(Modifier.SEALED)
        && isOfTheDomain(type);
  }

  private boolean isOfTheDomain(Element type) {
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    return (home + ".").startsWith(DOMAIN + ".");
  }
}
