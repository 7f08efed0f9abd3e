package kz.qujat.web.counterexamples;

import jakarta.persistence.Entity;

@Entity
final class KeepsRows {}
