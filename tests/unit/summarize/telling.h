/*
 * telling - articles of one story for the tests, a few words each.
 */
#ifndef TELLING_H
#define TELLING_H

#include "corpus.h"

/* Adds the first sentence of an article; the rest of its fields are empty or made of ID. */
static inline void
tell(struct corpus *c, const char *id, const char *source, const char *when, const char *title, const char *text,
    const char *entities)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .line = bytes_of(text) };

	row.id = bytes_of(id);
	row.source = bytes_of(source);
	row.date = row.seen = bytes_of(when);
	row.title = bytes_of(title);
	row.entities = bytes_of(entities);
	row.url = row.story = row.group = bytes_of("");
	row.sent = 1;
	corpus_add(c, &row, &part, 1);
}

#endif
