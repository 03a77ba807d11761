/* Briefs for the unit tests of digest. */
#ifndef BRIEFS_H
#define BRIEFS_H

#include "arrange.h"
#include "brief.h"

static const struct brief_row briefs_none;

/* Adds a row of a story; SOURCE, URL and DATE are its article's. */
static inline void
briefs_add(struct brief *b, const char *story, const char *text, const char *source, const char *url, const char *date)
{
	struct brief_row row = briefs_none;

	row.id = row.story = bytes_of(story);
	row.text = bytes_of(text);
	row.source = bytes_of(source);
	row.url = bytes_of(url);
	row.date = bytes_of(date);
	brief_add(b, &row);
}

#endif
