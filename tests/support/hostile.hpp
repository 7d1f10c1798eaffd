// Labels that try to be something else than text.
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace ecomap::test {

inline const std::vector<std::string> hostile_labels{
    "<script>alert(1)</script>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>",
    "</style><a href=\"javascript:alert(1)\">",
    "]]><!--",
    "-->",
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
    "&lt;b&gt; &amp &#1; &#x202E; &nope;",
    "\\N \\G \\L \\E \\T \\H \\n \\l \\r \\",
    "<b>fet</b>",
    "<TABLE><TR><TD COLSPAN=\"65535\">x</TD></TR></TABLE>",
    "javascript:alert(1)",
    " java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://exempel.se/\" onmouseover=\"alert(1)",
    "vbscript:x",
    "//exempel.se",
    "%n%s%x%999999s",
    "${jndi:ldap://x}",
    std::string("nul\0inuti", 9),
    "tab\tny\nrad\rretur\r\nbåda",
    "\x01\x02\x1B[31m\x7F",
    "\xFF\xFE\xC0\xAF trasig",
    "\xED\xA0\x80 halvt par",
    "slut mitt i \xE2\x82",
    "vänd \u202E om \u2066 nu",
    "\uFEFF\uFFFE\uFFFF",
    "e\u0301\u0302\u0303\u0304 👩‍👩‍👧 日本語 مرحبا ﷽",
    "}\"; node [label=\"x\"];",
    "cluster_0",
    "-",
    "-.",
    ".",
    "-1.5",
    "strict",
    "node",
    "n0",
    "url(#x) url(http://exempel.se/x)",
    std::string(20000, 'W'),
};

/// Those, and the public list of naughty strings where ECOMAP_SHARED says that it lies.
inline std::vector<std::string> all_hostile_labels() {
    auto labels = hostile_labels;
    if (const char* shared = std::getenv("ECOMAP_SHARED")) {
        std::ifstream list(std::string(shared) + "/nasty/blns/blns.txt", std::ios::binary);
        for (std::string line; std::getline(list, line);)
            if (!line.empty() && line.front() != '#') labels.push_back(line);
    }
    return labels;
}

}  // namespace ecomap::test
