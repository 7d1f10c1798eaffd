// The words and signs of DOT, one after the other; comments and blanks between them are passed over. Linear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ecomap::import {

struct DotToken {
    /// `sign` is one of { } [ ] ; , = : + or an arrow, which stands in `text`; `broken` a string or comment without
    /// end.
    enum class Kind : std::uint8_t { end, word, html, sign, broken };
    Kind kind = Kind::end;
    std::string text = {};   ///< of a quoted string without its quotes, \" put right; of HTML without the outer < >
    bool is_quoted = false;  ///< no keyword
    std::size_t offset = 0;

    bool is(std::string_view sign) const { return kind == Kind::sign && text == sign; }
    /// In any case.
    bool is_keyword(std::string_view keyword) const;
};

class DotTokens {
public:
    explicit DotTokens(std::string_view text, std::size_t from = 0) : text_(text), at_(from) {}
    DotToken next();

private:
    bool skip_blanks();
    DotToken quoted(std::size_t from);
    DotToken html(std::size_t from);

    std::string_view text_;
    std::size_t at_;
};

}  // namespace ecomap::import
