#include "engine/model/collate.hpp"

#include "engine/model/error.hpp"
#include "engine/model/icu_status.hpp"

#include <unicode/coll.h>

#include <string>

namespace ecomap {
namespace {

// ICU lists its locales when the first is asked for, and does not survive a lack of memory while it does: before
// main().
[[maybe_unused]] const icu::Locale& any_locale = icu::Locale::getRoot();

}  // namespace

struct Collator::Rules {
    std::unique_ptr<icu::Collator> icu;
};

Collator::Collator(std::string_view language) : rules_(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    rules_->icu.reset(icu::Collator::createInstance(icu::Locale(std::string(language).c_str()), status));
    if (failed(status)) throw Error({"error.no-collation", {{"language", language}}});
}

Collator::~Collator() = default;
Collator::Collator(Collator&&) noexcept = default;
Collator& Collator::operator=(Collator&&) noexcept = default;

bool Collator::operator()(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    auto order = rules_->icu->compareUTF8(icu::StringPiece(a.data(), static_cast<std::int32_t>(a.size())),
                                          icu::StringPiece(b.data(), static_cast<std::int32_t>(b.size())), status);
    if (failed(status) || order == UCOL_EQUAL) return a < b;
    return order == UCOL_LESS;
}

}  // namespace ecomap
