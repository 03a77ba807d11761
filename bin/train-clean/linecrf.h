/*
 * linecrf - learns the weights of the line model: a conditional random field over a chain (J. Lafferty et al., 2001)
 * with a margin for long lines, by stochastic gradient steps of AdaGrad's size (J. Duchi et al., 2011).
 *
 * It needs plain arithmetic in double only; what it learns is rounded to integers and kept as text.
 */
#ifndef LINECRF_H
#define LINECRF_H

#include "lines/linechain.h"
#include "lines/linefeatures.h"

enum { LINECRF_WEIGHTS = LINEFEATURES * CHAIN_STATES + CHAIN_STEPS };

/* A page as the learner sees it. */
struct linecrf_page {
	size_t n;			/* lines */
	const uint16_t *cue;		/* LINEFEATURE_GROUPS for each line ... */
	const unsigned char *cues;	/* ... of which it has so many */
	const uint32_t *words;
	const unsigned char *state;	/* enum linechain_state: what is right */
};

/* Zeroed except for the settings, it is ready. */
struct linecrf {
	double rate;		/* of the steps */
	double decay;		/* towards 0 */
	double margin;		/* for each word of a line that is wrongly kept or dropped */
	double w[LINECRF_WEIGHTS];	/* for each cue its CHAIN_STATES, then the steps */
	double squares[LINECRF_WEIGHTS], gradient[LINECRF_WEIGHTS];
	double *work;
	size_t work_cap;
};

/* One step along the gradient of the likelihood of PAGE. */
void linecrf_step(struct linecrf *l, const struct linecrf_page *page);

void linecrf_free(struct linecrf *l);

#endif
