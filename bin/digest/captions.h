/*
 * captions - the short texts about a story that every form of a digest shows, plain and not escaped.
 */
#ifndef CAPTIONS_H
#define CAPTIONS_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

/* The story's title, or the beginning of its first sentence. */
void captions_title(struct buf *to, const struct brief *p, const struct brief_story *story);

/* "3 sources, 5 articles, 14 August 2025" */
void captions_counts(struct buf *to, const struct brief_story *story, enum dateformat form);

/* "Who: Ada Berg, Harbour Board. Where: Aln."; nothing where no names are known. */
void captions_names(struct buf *to, struct brief *p, const struct brief_story *story);

/* The addresses that a story's sentences give for its sources, each once: numbers among the page's sources. */
struct captions_links {
	size_t *source;
	size_t n;
};

/* The caller frees found->source. */
void captions_links(struct captions_links *found, const struct brief *p, const struct brief_story *story);

#endif
