// A file of expectations: plain text, one a line, `#` begins a comment.
//
//   line       = "expect" ( "no" SINGULAR | THING [ "(" conditions ")" ] COMPARATOR NUMBER
//              | TABLE "." COLUMN "complete" COMPARATOR NUMBER [ "%" ] ) [ "where" conditions ]
//   conditions = condition { ( "," | "and" ) condition }
//   condition  = KEY "=" WORD { "|" WORD } | "stated"
//   KEY        = principle, support_type, target, phase, level, type, status
//   COMPARATOR = ">=" "<=" ">" "<" "=" "!="
//
// Words are those of the map's own vocabularies. A line that cannot be read is reported with its place, what may stand
// there and what was probably meant; the others are read.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"
#include "engine/model/ecosystem.hpp"
#include "engine/model/expectation.hpp"

#include <vector>

namespace ecomap {

struct LoadedExpectations {
    std::vector<Expectation> expectations;
    Diagnostics diagnostics;
};

/// Understands the file by the words of `ecosystem`; never throws for what it holds.
LoadedExpectations load_expectations(SourceFile file, const Ecosystem& ecosystem);

}  // namespace ecomap
