package kz.qujat.architecture.families;

import com.sun.source.tree.Tree;
import kz.qujat.architecture.families.Finding.Kind;

/// What is wrong with one part of a source.
record Flaw(Kind kind, Tree where, String sentence) {}
