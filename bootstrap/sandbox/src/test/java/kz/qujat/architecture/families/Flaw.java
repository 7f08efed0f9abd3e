package kz.qujat.architecture.families;

import com.sun.source.tree.Tree;
import kz.qujat.architecture.families.Finding.Kind;

/// A defect of one part of a source file.
record Flaw(Kind kind, Tree where, String sentence) {}
