/*
 * scorer - the scores of a sentence's tokens for each label, from the features the model holds.
 *
 * What hangs on a token's bytes alone is summed up once and kept for the next time the token is met, in a room of a
 * fixed size; so most tokens cost a few additions and the look-up of the features that join two tokens.
 */
#ifndef SCORER_H
#define SCORER_H

#include "resources.h"
#include "tokens.h"
#include "weights.h"

#define SCORER_MOST 512		/* tokens that are looked at together */

struct scorer;

/* RESOURCES and WEIGHTS must outlive it; free it with scorer_free(). */
struct scorer *scorer_new(const struct resources *resources, const struct weights *weights);
void scorer_free(struct scorer *s);

/*
 * The scores of N tokens of SENTENCE from its token FIRST on, at most SCORER_MOST: LABEL_ROW numbers for each, until
 * the
 * next call.
 */
int16_t *scorer_rows(struct scorer *s, struct bytes sentence, const struct tokens *tokens, size_t first, size_t n);

/* These tokens as the gazetteer and the rules on names look at them, after scorer_rows(). */
const struct gazetteer_token *scorer_seen(const struct scorer *s);

#endif
