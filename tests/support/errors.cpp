// What a thrown Error says, in English, for CHECK_THROWS_WITH: its message, its file, its hint.
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

CATCH_TRANSLATE_EXCEPTION(ecomap::Error& error) { return ecomap::test::said(error); }
