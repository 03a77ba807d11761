/*
 * blockrules - rules that correct the block model by the structure of the page: stray blocks, headings, links in
 * capitals, the sentences of a feed's item, pages of teasers.
 */
#ifndef BLOCKRULES_H
#define BLOCKRULES_H

#include "blockphrases.h"
#include "webpage.h"

/* Drops short lines that stand alone, or nearly so, among what is dropped. */
void blockrules_drop_strays(struct webpage *p);

/* Keeps the headings between kept paragraphs; SAID has the phrases of P's blocks. */
void blockrules_keep_headings(struct webpage *p, const struct blockphrases *said);

/* Drops blocks that are nothing but a link in capitals, as feeds put between paragraphs. */
void blockrules_drop_capital_links(struct webpage *p);

/* If P is a fragment, as the item of a feed is, keeps its sentences: there is no page around them. */
void blockrules_keep_sentences(struct webpage *p);

/* Whether P shows teasers of other pages and has no article: several linked headings, and next to no text kept. */
bool blockrules_is_index(const struct webpage *p);

#endif
