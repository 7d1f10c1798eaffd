// offers.csv and links.csv: what ties actors to support, and to each other.
#include "engine/io/reading.hpp"

namespace ecomap::io {
namespace {

Offer read_offer(Row& row, Reading& reading) {
    Offer offer;
    offer.actor = needed_in<ActorTag>(row, "actor", reading.keys_of("actors"));
    offer.name = row.needed_texts("name");
    offer.support_types = classified<SupportTypeTag>(row, "support_types", reading.keys_of("support_types"));
    offer.principles = classified<PrincipleTag>(row, "principles", reading.keys_of("principles"));
    offer.phases = classified<PhaseTag>(row, "phases", reading.keys_of("phases"));
    offer.target_groups = classified<TargetGroupTag>(row, "target_groups", reading.keys_of("target_groups"));
    read_own(row, reading, TermsOf::offers, offer.own);
    offer.gaps = classified_or_none<GapTag>(row, "gaps", reading.keys_of("gaps"));
    offer.status = row.word("status", parse_status, status_list(), Status::today);
    offer.certainty = row.certainty("certainty");
    offer.period = row.period("since", "until");
    offer.as_of = row.span("as_of");
    offer.as_of_certainty = row.certainty("as_of_certainty");
    offer.example = row.texts("example");
    offer.source = row.text("source");
    offer.note = row.text("note");
    return offer;
}

Link read_link(Row& row, Reading& reading) {
    Link link;
    link.from = needed_in<ActorTag>(row, "from", reading.keys_of("actors"));
    link.to = needed_in<ActorTag>(row, "to", reading.keys_of("actors"));
    link.kind = needed_in<LinkKindTag>(row, "kind", reading.keys_of("link_kinds"));
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
