#include "engine/import/xml.hpp"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace ecomap::import {
namespace {

constexpr char between = '\n';  // a namespace and a local name: stands in neither

XmlName name_of(const char* written) {
    const std::string_view name = written;
    const auto at = name.rfind(between);
    if (at == std::string_view::npos) return {{}, name};
    return {name.substr(0, at), name.substr(at + 1)};
}

}  // namespace

const char* XmlAttributes::find(bool any_space, std::string_view space_end, std::string_view local) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        const XmlName name = name_of(pair[0]);
        if (name.local != local) continue;
        if (any_space ? !name.space.empty() && name.space.ends_with(space_end) : name.space.empty()) return pair[1];
    }
    return nullptr;
}

std::string_view XmlAttributes::plain(std::string_view local) const {
    const char* value = find(false, {}, local);
    return value == nullptr ? std::string_view{} : value;
}

std::string_view XmlAttributes::in(std::string_view space_end, std::string_view local) const {
    const char* value = find(true, space_end, local);
    return value == nullptr ? std::string_view{} : value;
}

bool XmlAttributes::has_plain(std::string_view local) const { return find(false, {}, local) != nullptr; }

/// expat is C: nothing may be thrown through it, so what is thrown waits here.
struct XmlReader::State {
    State(XmlHandler& each, Encoding encoding)
        : handler(each), parser(XML_ParserCreateNS(encoding == Encoding::utf_8 ? "UTF-8" : nullptr, between)) {
        if (parser == nullptr) throw std::bad_alloc();
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, &State::start, &State::end);
        XML_SetCharacterDataHandler(parser, &State::text);
        XML_SetStartDoctypeDeclHandler(parser, &State::document_type);
        XML_SetHashSalt(parser, 1);  // no clock: the same file takes the same way
    }
    ~State() { XML_ParserFree(parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    template <class Tell>
    void guarded(Tell tell) {
        if (thrown || outcome.failure != XmlFailure::none) return;
        try {
            tell();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    void fail(XmlFailure failure) {
        if (outcome.failure != XmlFailure::none) return;
        outcome = {failure, XML_GetCurrentLineNumber(parser), XML_GetCurrentColumnNumber(parser) + 1, byte()};
        XML_StopParser(parser, XML_FALSE);
    }

    std::size_t byte() const {
        const auto at = XML_GetCurrentByteIndex(parser);
        return at < 0 ? looked_at : static_cast<std::size_t>(at);
    }

    static void start(void* self, const char* name, const char** attributes) {
        auto& state = *static_cast<State*>(self);
        if (++state.depth > deepest) return state.fail(XmlFailure::deep);
        state.guarded([&] { state.handler.start(name_of(name), XmlAttributes(attributes, state.byte())); });
    }
    static void end(void* self, const char* name) {
        auto& state = *static_cast<State*>(self);
        --state.depth;
        state.guarded([&] { state.handler.end(name_of(name)); });
    }
    static void text(void* self, const char* bytes, int size) {
        auto& state = *static_cast<State*>(self);
        state.guarded([&] { state.handler.text({bytes, static_cast<std::size_t>(size)}); });
    }
    static void document_type(void* self, const char*, const char*, const char*, int) {
        static_cast<State*>(self)->fail(XmlFailure::document_type);
    }

    bool parse(std::string_view piece, bool last) {
        const bool good =
            XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), last ? 1 : 0) == XML_STATUS_OK;
        fed += piece.size();
        if (thrown) std::rethrow_exception(std::exchange(thrown, nullptr));
        if (!good) {
            if (XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
            fail(XmlFailure::malformed);
        } else {
            // expat may wait for more of a tag before it looks again, and then does not tell where it stands.
            if (const auto at = XML_GetCurrentByteIndex(parser); at >= 0) looked_at = static_cast<std::size_t>(at);
            if (fed - std::min(fed, looked_at) > longest_tag) fail(XmlFailure::long_tag);
        }
        return outcome.failure == XmlFailure::none;
    }

    XmlHandler& handler;
    XML_Parser parser;
    XmlOutcome outcome;
    std::exception_ptr thrown;
    std::size_t depth = 0, fed = 0, looked_at = 0;
    bool enough = false;
};

XmlReader::XmlReader(XmlHandler& handler, Encoding encoding) : state_(std::make_unique<State>(handler, encoding)) {}
XmlReader::~XmlReader() = default;

bool XmlReader::feed(std::string_view piece) {
    constexpr std::size_t most = std::size_t{64} << 10U;  // a tag over many pieces is scanned once for each
    for (; !piece.empty(); piece.remove_prefix(std::min(most, piece.size()))) {
        if (state_->enough || state_->outcome.failure != XmlFailure::none) return false;
        state_->parse(piece.substr(0, most), false);
        state_->enough = state_->handler.has_enough();
    }
    return !state_->enough && state_->outcome.failure == XmlFailure::none;
}

XmlOutcome XmlReader::finish() {
    if (!state_->enough && state_->outcome.failure == XmlFailure::none) state_->parse({}, true);
    return state_->outcome;
}

}  // namespace ecomap::import
