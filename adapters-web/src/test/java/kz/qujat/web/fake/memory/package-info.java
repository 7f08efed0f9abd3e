/// The state behind the in-memory ports.
///
/// It consists of histories, vault records, people, pictures and stored responses.
@NullMarked
package kz.qujat.web.fake.memory;

import org.jspecify.annotations.NullMarked;
