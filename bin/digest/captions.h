/*
 * captions - the short texts about a story that every form of a digest shows, plain and not escaped.
 */
#ifndef CAPTIONS_H
#define CAPTIONS_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

/* The story's title, or the beginning of its first sentence, up to 120 columns. */
void captions_title(struct buf *to, const struct brief *b, const struct brief_story *story);

/* "New" or "Updated" since an earlier brief; nothing if there was none, or if the story has no news. */
void captions_news(struct buf *to, const struct brief *b, const struct brief_story *story);

/* "Updated, disputed" for a list of stories: captions_news(), and whether sources contradict one another. */
void captions_state(struct buf *to, const struct brief *b, const struct brief_story *story);

/* "12 stories: 3 new, 5 updated since the last brief; 2 disputed", of those that several sources tell. */
void captions_overview(struct buf *to, const struct brief *b);

/* "New" or "Updated" before a sentence; nothing if its story is all new, or it is known. */
void captions_mark(struct buf *to, const struct brief_story *story, const struct brief_sentence *s);

/* "3 sources, 5 articles, 14 August 2025, 18:05 UTC" */
void captions_counts(struct buf *to, const struct brief_story *story, enum dateformat form);

/* "Earlier: three dead (Courier, Wire, 3 March 2026, 13:15)"; "Others say: four dead (Post)" for a conflict. */
void captions_change(struct buf *to, const struct brief_change *change, enum dateformat form);

/* "Who: Ada Berg, Harbour Board. Where: Aln."; nothing if no names are known. */
void captions_names(struct buf *to, const struct brief_story *story);

/* How many voices told the story that are not among its sources. */
uint64_t captions_others(const struct brief_story *story);

#endif
