/// What the world remembers: histories, papers and people, pictures, answers given.
@NullMarked
package kz.qujat.web.fake.memory;

import org.jspecify.annotations.NullMarked;
