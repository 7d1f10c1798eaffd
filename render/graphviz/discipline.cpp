#include "render/graphviz/discipline.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace ecomap::dot {
namespace {

// Even numbers for names, odd for the nameless, as cgraph expects of an id discipline. The names given back must be
// cgraph's own strings: it looks at the bytes before one to learn whether it is HTML.
struct Ids {
    Agraph_t* graph;
    std::array<std::unordered_map<std::string, IDTYPE>, 4> by_name;
    std::array<std::unordered_map<IDTYPE, char*>, 4> names;
    IDTYPE next_named = 2;
    IDTYPE next_nameless = 1;
};

std::size_t kind_of(int objtype) { return static_cast<std::size_t>(objtype == AGINEDGE ? AGOUTEDGE : objtype); }

void* ids_open(Agraph_t* graph, Agdisc_t*) { return new Ids{graph, {}, {}}; }

long ids_map(void* state, int objtype, char* name, IDTYPE* id, int create) {
    auto& ids = *static_cast<Ids*>(state);
    auto kind = kind_of(objtype);
    if (name == nullptr) {
        *id = ids.next_nameless;
        ids.next_nameless += 2;
        return 1;
    }
    auto known = ids.by_name[kind].find(name);
    if (known != ids.by_name[kind].end()) {
        *id = known->second;
        return 1;
    }
    if (create == 0) return 0;
    *id = ids.next_named;
    ids.next_named += 2;
    ids.by_name[kind].emplace(name, *id);
    ids.names[kind].emplace(*id, agstrdup(ids.graph, name));
    return 1;
}

long ids_alloc(void*, int, IDTYPE) { return 0; }
void ids_free(void*, int, IDTYPE) {}
char* ids_print(void* state, int objtype, IDTYPE id) {
    auto& names = static_cast<Ids*>(state)->names[kind_of(objtype)];
    auto name = names.find(id);
    return name == names.end() ? nullptr : name->second;
}
void ids_close(void* state) { delete static_cast<Ids*>(state); }
void ids_register(void*, int, void*) {}

// Writing into a string.

int read_nothing(void*, char*, int) { return 0; }
int put_text(void* channel, const char* text) {
    static_cast<std::string*>(channel)->append(text);
    return 0;
}
int flush_nothing(void*) { return 0; }

}  // namespace

Agdisc_t* discipline() {
    static Agiddisc_t ids{ids_open, ids_map, ids_alloc, ids_free, ids_print, ids_close, ids_register};
    static Agiodisc_t io{read_nothing, put_text, flush_nothing};
    static Agdisc_t all{&AgMemDisc, &ids, &io};
    return &all;
}

}  // namespace ecomap::dot
