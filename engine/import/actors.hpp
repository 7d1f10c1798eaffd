// Who the rows speak of: every way in which an actor is named, brought together, with what the rows say of it. Linear
// but for sorting.
#pragma once

#include "engine/import/aliases.hpp"
#include "engine/import/names.hpp"
#include "engine/import/rows.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct ImportActor {
    std::string id = {}, name = {};
    std::map<Means, Spellings> said = {};  ///< of Means::actor_…, but for id and name
    std::size_t sheet = 0, number = 0;     ///< the first row that speaks of it
    std::string text(Means means) const;   ///< the commonest, "" for none
};

class ImportActors {
public:
    /// The actors of `rows`, in the order of their names; `answered` is what the user has said of aliases. `sheets` are
    /// the names of the sheets.
    ImportActors(const std::vector<ImportRow>& rows, const std::vector<Alias>& answered,
                 const std::vector<std::string>& sheets, Losses& losses);

    const std::vector<ImportActor>& all() const { return actors_; }
    /// Whom a cell means: an id, a name, an abbreviation or an alias. Only of names that stand in the rows.
    std::size_t find(std::string_view name) const;
    /// What was answered, what is certain, and what is proposed.
    const std::vector<Alias>& aliases() const { return aliases_; }

private:
    std::string name_of(std::string_view text) const;
    std::size_t key_of(std::string_view name) const;
    std::size_t root_of(std::size_t key) const;
    void unite(std::size_t a, std::size_t b);
    void mention(std::string_view text);
    void unite_what_is_one(const std::vector<ImportRow>& rows, const std::vector<Alias>& answered);
    void describe(const std::vector<ImportRow>& rows, const std::vector<std::string>& sheets, Losses& losses);
    void name_actors();
    void propose(const std::vector<Alias>& answered);
    bool is_abbreviation(std::size_t key) const;

    std::map<std::string, std::string, std::less<>> names_by_id_;
    std::map<std::string, std::size_t, std::less<>> keys_;  // by folded name
    std::vector<std::size_t> parents_;                      // of keys that are one
    std::vector<Spellings> spellings_;                      // by key
    std::vector<std::string> preferred_;                    // by key: the name that the user chose, "" for none
    std::map<std::size_t, std::size_t> position_;           // of a root, in `actors_`
    std::map<std::size_t, std::string> names_;              // of a root
    std::vector<ImportActor> actors_;
    std::map<std::size_t, Alike> certain_;  // keys that are certainly another name of their root
    std::vector<Alias> aliases_;
};

/// Whom the row is about, as it is written there.
const std::string& actor_of(const ImportRow& row);

/// "Sveriges Kommuner och Regioner (SKR)" as name and abbreviation; without brackets that hold one, the name alone.
std::pair<std::string, std::string> name_and_abbreviation(std::string_view name);

}  // namespace ecomap::import
