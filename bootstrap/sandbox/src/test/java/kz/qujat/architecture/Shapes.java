package kz.qujat.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.Map;

/// The kinds of class that the domain may contain.
final class Shapes {
  private Shapes() {}

  static ArchCondition<JavaClass> beAValueAFamilyOrFunctions() {
    return new ArchCondition<>("be a record, an enum, a sealed interface or static functions") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isValue(type) && !isFamily(type) && !isFunctions(type)) {
          events.add(violated(type, "Class <" + type.getName() + "> is none of these"));
        }
      }
    };
  }

  static ArchCondition<JavaField> beNoArrayInAValue() {
    return new ArchCondition<>("be no array, unless it is a constant") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!isStatic(field) && field.getRawType().isArray()) {
          events.add(violated(field, "Field <" + field.getFullName() + "> is an array"));
        }
      }
    };
  }

  static ArchCondition<JavaClass> copyTheirCollections() {
    return new ArchCondition<>("copy their collections") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
            .filter(field -> !isStatic(field) && isCollection(field.getRawType()))
            .filter(field -> !isCopied(type, field))
            .map(field -> "Field <" + field.getFullName() + "> is shared with whoever made it")
            .forEach(message -> events.add(violated(type, message)));
      }
    };
  }

  private static boolean isValue(JavaClass type) {
    return type.isRecord() || type.isEnum() || isConstantOfAnEnum(type);
  }

  private static boolean isConstantOfAnEnum(JavaClass type) {
    return type.isAnonymousClass() && type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
  }

  /// A sealed interface, or a private function type that only lambdas implement. (For the compiler,
  /// a `package-info` is an interface as well.)
  private static boolean isFamily(JavaClass type) {
    return type.isInterface()
        && (type.isSealed()
            || type.getModifiers().contains(JavaModifier.PRIVATE)
            || type.getSimpleName().equals("package-info"));
  }

  private static boolean isFunctions(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        && type.getMembers().stream()
            .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
            .allMatch(member -> isStatic(member) || isPrivateConstructor(member));
  }

  private static boolean isPrivateConstructor(JavaMember member) {
    return member.getName().equals("<init>")
        && member.getModifiers().contains(JavaModifier.PRIVATE);
  }

  private static boolean isStatic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.STATIC);
  }

  private static boolean isCollection(JavaClass type) {
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
  }

  private static boolean isCopied(JavaClass type, JavaField field) {
    return type.getMethodCallsFromSelf().stream()
        .filter(call -> call.getOrigin().getName().equals("<init>"))
        .map(JavaMethodCall::getTarget)
        .anyMatch(target ->
            target.getName().equals("copyOf") && target.getOwner().equals(field.getRawType()));
  }
}
