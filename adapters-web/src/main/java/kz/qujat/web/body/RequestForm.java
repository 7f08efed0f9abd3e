package kz.qujat.web.body;

import java.util.List;
import kz.qujat.web.wire.InvalidInput.FieldError;

/// What a caller fills in: a record whose components are the fields, with the constraints of
/// Jakarta Validation on them. The same record is what the description of the interface shows.
///
/// Texts stay texts where the answer depends on how they are written; the record turns them into
/// the words of the domain, which is only asked of a record that was read by a [FormReader].
public interface RequestForm {
  /// What is wrong with fields that are right each for itself.
  default List<FieldError> contradictions() {
    return List.of();
  }
}
