/*
 * story - a corpus from a few lines of text, for the tests.
 */
#ifndef STORY_H
#define STORY_H

#include "corpus.h"

/* Adds one sentence of the article ID, all in one story. */
static inline void
story_name(struct corpus *c, const char *id, const char *source, const char *group, const char *date, const char *text,
    const char *entities)
{
	struct corpus_part part = { bytes_of(text), 0, 0, true };
	struct corpus_row row = { .line = bytes_of(text) };

	row.id = bytes_of(id);
	row.sent = c->read + 1;
	row.source = bytes_of(source);
	row.group = bytes_of(group);
	row.date = bytes_of(date);
	row.entities = bytes_of(entities);
	row.title = row.url = row.story = row.seen = bytes_of("");
	corpus_add(c, &row, &part, 1);
}

static inline void
story_say(struct corpus *c, const char *id, const char *source, const char *group, const char *date, const char *text)
{
	story_name(c, id, source, group, date, text, "");
}

#endif
