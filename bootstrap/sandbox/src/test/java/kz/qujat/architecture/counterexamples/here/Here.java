package kz.qujat.architecture.counterexamples.here;

import kz.qujat.architecture.counterexamples.there.There;

public record Here(There there) {}
