// Labels that try to be something else than text.
#pragma once

#include <array>
#include <string>

namespace ecomap::test {

inline const std::array<std::string, 17> hostile_labels{
    "<script>alert(1)</script>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "]]><!--",
    "-->",
    "&lt;b&gt; &amp &#1; &nope;",
    "\\N \\G \\L \\E \\",
    "<b>fet</b>",
    "javascript:alert(1)",
    "%n%s%x",
    std::string("nul\0inuti", 9),
    "tab\tny\nrad\rretur",
    "\xFF\xFE\xC0\xAF trasig",
    "\xED\xA0\x80 halvt par",
    "vänd \u202E om \u2066 nu",
    "e\u0301\u0302\u0303\u0304 👩‍👩‍👧 日本語 مرحبا",
    "}\"; node [label=\"x\"];"};

}  // namespace ecomap::test
