// The order of one load: the package, then each table's form, then the rows, in the order in which tables refer to each
// other. After that, what concerns the whole: terms taken from the data, and sources that nobody listed.
#include "engine/io/dataset.hpp"

#include "engine/io/changes.hpp"
#include "engine/io/inspect.hpp"
#include "engine/io/key.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/package.hpp"
#include "engine/io/reading.hpp"
#include "engine/model/erase.hpp"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <map>
#include <set>

namespace ecomap {
namespace io {
namespace {

using std::string_view;

std::string base_name(const SourceFile& file) { return std::filesystem::path(file.name).filename().string(); }

std::optional<Package> find_package(const std::vector<SourceFile>& files, Problems& problems) {
    for (const auto& file : files)
        if (base_name(file) == package_name) return read_package(file, problems);
    return std::nullopt;
}

/// "forum.csv: 2 tillägg, 1 borttagning".
Message changed_words(const ChangeLog& log, const std::string& file) {
    MessageList changes{{}, Joining::commas};
    auto add = [&](const char* id, std::size_t count) {
        if (count > 0) changes.items.push_back({id, {{"count", count}}});
    };
    add("what-if.added", log.added);
    add("what-if.altered", log.altered);
    add("what-if.taken-away", log.taken_away);
    if (changes.items.empty()) return Message::as_it_is(file);
    return {"what-if.file", {{"file", file}, {"changes", std::move(changes)}}};
}

class Loader {
public:
    explicit Loader(DatasetFiles files) : files_(std::move(files)), reading_{{}, {}, {}, problems_, {}} {}

    Loaded load(const Inspect& inspect) {
        package_ = find_package(files_.dataset, problems_);
        framework_ = find_package(files_.framework, problems_);
        auto& own = reading_.ecosystem.framework.own;
        own = own_dimensions(files_.dataset, files_.framework);
        reading_.schemas = Schemas(own);
        changes_schema_ = changes_schema(reading_.schemas);
        open_tables(files_.dataset, package_, false);
        open_tables(files_.framework, framework_, true);
        assume();
        describe();
        report_missing();
        prepare_keys();
        read_vocabularies(reading_);
        read_actors(reading_);
        read_needs(reading_);
        read_offers(reading_);
        read_story(reading_);
        report_open_vocabularies();
        report_unknown_sources();
        if (inspect) inspect(reading_);
        take_away();
        return {std::move(reading_.ecosystem), problems_.take()};
    }

private:
    /// Takes the bytes of the files.
    void open_tables(std::vector<SourceFile>& files, const std::optional<Package>& package, bool is_framework) {
        const FileTables tables(package, reading_.schemas);
        std::set<string_view> opened;
        for (auto& file : files) {
            if (base_name(file) == package_name) continue;
            const std::string name = tables.table_of(base_name(file));
            const TableSchema* schema = reading_.schemas.find(name);
            if (!is_read(reading_.schemas, name, is_framework)) {
                report_unknown_table(file, name);
            } else if (!opened.insert(schema->name).second) {
                problems_.add(Severity::error, "duplicate-table", file.name, {"io.second-file", {{"table", name}}},
                              Message("io.first-file"));
            } else if (!reading_.tables.contains(schema->name)) {
                reading_.tables.emplace(
                    std::piecewise_construct, std::forward_as_tuple(schema->name),
                    std::forward_as_tuple(SourceFile{file.name, std::move(file.bytes), file.too_large}, *schema,
                                          problems_));
            }
            file.bytes = {};
        }
    }

    /// Patches the tables with the assumed changes.
    void assume() {
        for (auto& file : files_.changes) {
            auto& changes = changes_.emplace_back(SourceFile{file.name, std::move(file.bytes), file.too_large},
                                                  changes_schema_, problems_);
            changes.mark_cells();
            ChangeLog log;
            apply_changes(changes, reading_.schemas, reading_.tables, log, problems_);
            for (const auto& [table, keys] : log.removed) removed_[table].insert(keys.begin(), keys.end());
            what_if_ = joined(what_if_, changed_words(log, base_name(file)));
        }
    }

    /// Removes what the changes remove: last, because what hangs on it has to be known by then.
    void take_away() {
        Ecosystem& ecosystem = reading_.ecosystem;
        auto stays_in = [&](string_view table) {
            return [&gone = removed_[table]](const auto& row) { return !gone.contains(row.key); };
        };
        keep_actors(ecosystem, stays_in("actors"));
        keep_gaps(ecosystem, stays_in("gaps"));
        keep_only(ecosystem.offers, stays_in("offers"));
        keep_only(ecosystem.links, stays_in("links"));
        keep_only(ecosystem.recommendations, stays_in("recommendations"));
    }

    void report_unknown_table(const SourceFile& file, const std::string& name) {
        if (name == "aliases") return;  // kept for the next import (engine/import/aliases.hpp)
        std::vector<string_view> known;
        for (const auto& schema : reading_.schemas.all()) known.push_back(schema.name);
        auto hint = problems_.did_you_mean(name, known);
        const auto severity = hint.empty() ? Severity::note : Severity::warning;
        problems_.add(severity, "unknown-table", file.name, {"io.unknown-table", {{"table", name}}}, std::move(hint));
    }

    /// Fills in what the ecosystem says of itself.
    void describe() {
        About& about = reading_.ecosystem.about;
        if (package_) about = package_->about;
        if (about.name.empty()) about.name = files_.name;
        if (about.languages.empty()) about.languages = languages_of_columns();
        reading_.language = order_language(reading_.ecosystem);
        reading_.ecosystem.provenance.what_if = what_if_;
        if (about.title.empty()) about.title.set(reading_.language, about.name);
        Framework& framework = reading_.ecosystem.framework;
        framework.name = framework_ && !framework_->about.name.empty() ? framework_->about.name
                         : package_ ? std::filesystem::path(package_->framework).filename().string()
                                    : std::string();
        if (package_) framework.sides = sides_in(*package_, framework, problems_);
        if (!framework_) return;
        auto& sides = framework.sides;
        const auto of_framework = sides_in(*framework_, framework, problems_);
        if (!sides.rows) sides.rows = of_framework.rows;
        if (!sides.columns) sides.columns = of_framework.columns;
        framework.title = framework_->about.title;
        const auto listed = listed_sources();
        for (const auto& document : framework_->about.sources)
            if (!listed.contains(document.key)) about.sources.push_back(document);
    }

    std::vector<std::string> languages_of_columns() const {
        std::vector<std::string> languages;
        std::set<string_view> known;
        for (const auto& schema : reading_.schemas.all()) {
            const auto table = reading_.tables.find(schema.name);
            if (table == reading_.tables.end()) continue;
            for (auto stem : schema.texts)
                for (const auto& [language, column] : table->second.languages_of(stem))
                    if (!language.empty() && known.insert(language).second) languages.push_back(language);
        }
        return languages;
    }

    std::set<std::string, std::less<>> listed_sources() const {
        std::set<std::string, std::less<>> keys;
        for (const auto& document : reading_.ecosystem.about.sources) keys.insert(document.key);
        return keys;
    }

    void report_missing() {
        std::set<std::string> listed;
        if (package_ && !package_->framework.empty() && files_.framework.empty())
            problems_.add(Severity::error, "missing-framework", package_->source, package_->framework_place,
                          {"io.no-framework", {{"name", package_->framework}}}, Message("io.framework-at"));
        report_missing_files(listed);
        for (const auto& schema : reading_.schemas.all()) {
            if (schema.needed && !reading_.tables.contains(schema.name) && !listed.contains(std::string(schema.name)))
                problems_.add(Severity::error, "missing-table", files_.name, {"io.no-table", {{"table", schema.name}}},
                              Message("io.needs-tables"));
        }
        missing_reported_ = std::move(listed);
    }

    /// Files that the package lists; their tables are added to `listed`.
    void report_missing_files(std::set<std::string>& listed) {
        if (!package_) return;
        std::set<std::string> there;
        for (const auto& file : files_.dataset) there.insert(base_name(file));
        for (const auto& resource : package_->resources) {
            if (resource.file.empty() || there.contains(resource.file) || !reading_.schemas.find(resource.table))
                continue;
            listed.insert(resource.table);
            problems_.add(Severity::error, "missing-table", package_->source, resource.place,
                          {"io.listed-file", {{"file", resource.file}}});
        }
    }

    void prepare_keys() {
        for (const auto& schema : reading_.schemas.all()) {
            Keys& keys = reading_.keys.emplace(schema.name, Keys(schema)).first->second;
            const auto table = reading_.tables.find(schema.name);
            const bool is_there = table != reading_.tables.end();
            if (!is_there && !schema.vocabulary)
                keys.mark_absent(schema.needed || missing_reported_.contains(std::string(schema.name)));
            if (!is_there) continue;
            if (!table->second.is_usable()) {
                keys.mark_absent(true);
                reading_.ecosystem.provenance.rows_left_out += table->second.row_count();
                continue;
            }
            keys.reserve(expected_rows(table->second));
        }
    }

    void report_open_vocabularies() {
        for (const auto& schema : reading_.schemas.all()) {
            const Keys& keys = reading_.keys_of(schema.name);
            if (keys.added() == 0) continue;
            problems_.add(Severity::note, "terms-from-data", keys.first_file(),
                          {"io.open-terms", {{"table", schema.name}, {"count", keys.added()}}},
                          Message("io.add-terms"));
        }
    }

    void report_unknown_sources() {
        if (reading_.ecosystem.about.sources.empty()) return;
        const auto listed = listed_sources();
        std::vector<string_view> known;
        for (const auto& document : reading_.ecosystem.about.sources) known.push_back(document.key);
        for (const auto& schema : reading_.schemas.all()) {
            const Table* table = reading_.table(schema.name);
            for (std::size_t i = 0; table && i < table->row_count(); ++i) {
                const auto cell = table->is_damaged(i) ? std::nullopt : table->cell(i, "source");
                if (!cell) continue;
                for (const Item& item : items_of(*cell, "|")) {
                    const string_view document = trim(string_view(item.text).substr(0, item.text.find(" § ")));
                    if (listed.contains(document)) continue;
                    const auto& source = item.place.elsewhere != nullptr ? *item.place.elsewhere : table->source();
                    problems_.add(Severity::warning, "unknown-source", source, item.place,
                                  {"io.unlisted-source", {{"source", document}}},
                                  problems_.did_you_mean(document, known));
                }
            }
        }
    }

    DatasetFiles files_;
    Problems problems_;
    Reading reading_;
    std::optional<Package> package_;
    std::optional<Package> framework_;
    TableSchema changes_schema_;
    std::deque<Table> changes_;  ///< their cells are in the tables
    std::map<string_view, std::set<std::string>> removed_;
    Message what_if_;
    std::set<std::string> missing_reported_;
};

}  // namespace
}  // namespace io

Loaded load(DatasetFiles files) { return load(std::move(files), {}); }

Loaded load(DatasetFiles files, const Inspect& inspect) { return io::Loader(std::move(files)).load(inspect); }

}  // namespace ecomap
