#include "render/shape/cut.hpp"

#include "render/words/words.hpp"

namespace ecomap {

std::string continued(const std::string& title, const Heading& heading) {
    return in_words({"shape.continued", {{"title", title}}}, heading.language);
}

}  // namespace ecomap
