package kz.qujat.architecture.counterexamples;

import java.util.Date;

record LivesInThePast(Date date) {}
