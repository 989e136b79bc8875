package reludescent.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** A test that runs in one engine alone, and why: the reason stands in the report of the others. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(OnlyIn.Condition.class)
public @interface OnlyIn {
  /** The engine. */
  Engine value();

  /** What the other engines, or their drivers, cannot do. */
  String because();

  /** Leaves the test out elsewhere. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
      return AnnotationSupport.findAnnotation(test.getElement(), OnlyIn.class)
          .filter(only -> only.value() != Engine.ofThisRun())
          .map(only -> ConditionEvaluationResult.disabled(only.because()))
          .orElse(ConditionEvaluationResult.enabled(""));
    }
  }
}
