/*
 * stagefilter - the stages (stage.h) as filters: which columns each reads and writes.
 *
 * Only sign reads rows of articles.  The others read rows without a header, as the stage before wrote them, in the
 * order of their bytes.
 */
#ifndef STAGEFILTER_H
#define STAGEFILTER_H

#include "filter.h"
#include "stage.h"
#include "stagegroups.h"

enum stage { STAGE_NONE, STAGE_SIGN, STAGE_PAIRS, STAGE_VERIFY, STAGE_GROUPS };

enum { STAGEFILTER_COLUMNS = 8 };

/* Zeroed before the first use, except for stage. */
struct stagefilter {
	int stage;

	/* private */
	int own[STAGEFILTER_COLUMNS];	/* columns written */
	struct stage_pairs pairs;
	struct stagegroups groups;
	struct buf line;		/* verify: the first row of the pair now read */
	size_t common;			/* rows of it */
	struct buf scratch;
	struct buf rows;		/* sign: those of an article */
};

void stagefilter_begin(struct stagefilter *s, struct filter *f);

/* A row of sign: ORDER is the article's time. */
void stagefilter_sign(struct stagefilter *s, struct filter *f, struct bytes id, int64_t order,
    const struct shingle_sample *sample, const struct factsample *facts);

/* A row of any other stage. */
void stagefilter_row(struct stagefilter *s, struct filter *f);

void stagefilter_end(struct stagefilter *s, struct filter *f);
void stagefilter_free(struct stagefilter *s);

#endif
