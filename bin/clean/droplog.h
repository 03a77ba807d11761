/*
 * droplog - the texts that were left out of an article, each with the rule that left it out, for --explain.
 */
#ifndef DROPLOG_H
#define DROPLOG_H

#include <stdbool.h>

#include "buf.h"
#include "bytes.h"

struct droplog_entry {
	const char *rule;	/* its name, such as "class-name"; not copied */
	size_t start, end;	/* of its text, in droplog.text */
};

/* Zeroed, it is empty and off. */
struct droplog {
	bool on;		/* set by the caller; while it is off, nothing is added */
	struct buf text;
	struct droplog_entry *entry;
	size_t n, cap;
};

void droplog_clear(struct droplog *d);

void droplog_add(struct droplog *d, const char *rule, struct bytes text);

/* The text of entry I. */
static inline struct bytes
droplog_text(const struct droplog *d, size_t i)
{
	return bytes_between(d->text.p + d->entry[i].start, d->text.p + d->entry[i].end);
}

/* Frees the memory and leaves the log empty and on or off as it was. */
void droplog_free(struct droplog *d);

#endif
