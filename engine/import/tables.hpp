// From rows to the tables of a dataset, with ids and in an order that does not depend on that of the rows.
#pragma once

#include "engine/import/actors.hpp"
#include "engine/import/import.hpp"
#include "engine/import/partners.hpp"

#include <string>
#include <vector>

namespace ecomap::import {

/// What the tables are made of.
struct Material {
    const std::vector<ImportRow>& rows;
    const std::vector<SheetPlan>& plans;
    const ImportActors& actors;
    const ImportTerms& terms;
    const std::vector<PartnerLink>& partners = {};
    std::string kind_of_partners = {};
};

ImportedTable actors_table(const Material& from, Losses& losses);
/// Of a row without a name for what is offered, each kind of support is an offer, called as the kind. Rows that say the
/// same are one offer.
ImportedTable offers_table(const Material& from, Losses& losses);
/// A tie without a kind is of the kind that the format says, else "link". One that goes both ways, or has no direction
/// though others of its kind have one, is two, one each way. Partners are ties too, and a framework's that
/// knows no such kind leaves them out.
ImportedTable links_table(const Material& from, Losses& losses);
/// A table for each vocabulary of the import's own; of link kinds see link_kinds.hpp.
std::vector<ImportedTable> vocabulary_tables(const Material& from);

}  // namespace ecomap::import
