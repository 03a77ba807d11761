/*
 * label - the few words that every form of a digest says about a story, plain and not escaped.
 */
#ifndef LABEL_H
#define LABEL_H

#include "buf.h"
#include "day.h"
#include "page.h"

/* The story's title, or the beginning of its first sentence. */
void label_title(struct buf *to, const struct page *p, const struct page_story *story);

/* "3 sources, 5 articles, 14 August 2025" */
void label_counts(struct buf *to, const struct page_story *story, enum day_form form);

/* "Who: Ada Berg, Harbour Board. Where: Aln."; nothing where no names are known. */
void label_names(struct buf *to, struct page *p, const struct page_story *story);

/* The addresses that a story's sentences give for its sources, each once: numbers among the page's sources. */
struct label_links {
	size_t *source;
	size_t n;
};

/* The caller frees found->source. */
void label_links(struct label_links *found, const struct page *p, const struct page_story *story);

#endif
