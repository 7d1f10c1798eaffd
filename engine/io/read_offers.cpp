// offers.csv and links.csv: what ties actors to support, and to each other.
#include "engine/io/reading.hpp"

namespace ecomap::io {
namespace {

Offer read_offer(Row& row, Reading& reading) {
    Offer offer;
    if (auto actor = refer<ActorTag>(row, row.needed("actor"), reading.keys_of("actors"))) offer.actor = *actor;
    offer.name = row.needed_texts("name");
    offer.support_types = classified<SupportTypeTag>(row, "support_types", reading.keys_of("support_types"));
    offer.principles = classified<PrincipleTag>(row, "principles", reading.keys_of("principles"));
    offer.phases = classified<PhaseTag>(row, "phases", reading.keys_of("phases"));
    offer.target_groups = refer_to_all<TargetGroupTag>(row, "target_groups", reading.keys_of("target_groups"));
    offer.gaps = classified_or_none<GapTag>(row, "gaps", reading.keys_of("gaps"));
    offer.status = row.word("status", parse_status, status_list(), Status::today);
    offer.certainty = row.certainty("certainty");
    offer.period = row.period("since", "until");
    offer.as_of = row.span("as_of");
    offer.example = row.texts("example");
    offer.source = row.text("source");
    offer.note = row.text("note");
    return offer;
}

Link read_link(Row& row, Reading& reading) {
    Link link;
    if (auto from = refer<ActorTag>(row, row.needed("from"), reading.keys_of("actors"))) link.from = *from;
    if (auto to = refer<ActorTag>(row, row.needed("to"), reading.keys_of("actors"))) link.to = *to;
    if (auto kind = refer<LinkKindTag>(row, row.needed("kind"), reading.keys_of("link_kinds"))) link.kind = *kind;
    link.status = row.word("status", parse_status, status_list(), Status::today);
    link.certainty = row.certainty("certainty");
    link.period = row.period("since", "until");
    link.note = row.text("note");
    link.source = row.text("source");
    return link;
}

}  // namespace

void read_offers(Reading& reading) {
    read_rows(reading, "offers", reading.ecosystem.offers, [&](Row& row) { return read_offer(row, reading); });
    read_rows(reading, "links", reading.ecosystem.links, [&](Row& row) { return read_link(row, reading); });
}

}  // namespace ecomap::io
