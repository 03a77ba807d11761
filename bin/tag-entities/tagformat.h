/*
 * tagformat - a text and its tags in the formats of other tools: CoNLL columns and JSON lines.
 */
#ifndef TAGFORMAT_H
#define TAGFORMAT_H

#include "buf.h"
#include "model/tokens.h"
#include "tagger.h"

/* A text with all of its tags, in its order; of each the name and the value are those to write. */
struct tagformat_text {
	struct bytes id, sent, text;	/* unescaped; id and sent may be empty */
	const struct tag *tag;
	size_t n;
};

/*
 * Appends the text as CoNLL columns: on each line a token, a tab and its tag in IOB2 ("B-PER", "I-PER", "O"), and an
 * empty
 * line after each line of the text.  Before each stands "# sent_id = ID-SENT", SENT being the number of the sentence or
 * else *SENTENCE, which counts them; and before the first one of a document, where NEW, "# newdoc id = ID".
 */
void tagformat_conll(struct buf *to, const struct tagformat_text *t, bool new, size_t *sentence, struct tokens *room);

/* Appends one JSON object and a line feed: id, sent, text, and the list of entities. */
void tagformat_json(struct buf *to, const struct tagformat_text *t);

/* Appends one JSON object for each tag. */
void tagformat_json_rows(struct buf *to, const struct tagformat_text *t);

#endif
