/*
 * quantity - what a number counts: "212,000 strollers", "five dead", "killing at least 12".
 *
 * A kind is the singular of the head noun in lower case; "people" and a number alone give "person".  What happened to
 * those counted, their fate, follows after a full stop: "person.dead", "soldier.injured".
 */
#ifndef QUANTITY_H
#define QUANTITY_H

#include "buf.h"
#include "lexeme.h"
#include "number.h"

/*
 * Appends to TO the kind of what the number V, lexemes FROM to END (exclusive) of the N of X, counts.  Returns the end
 * of the quantity: the lexeme after its noun, or END where no noun is said or a capitalised word stands before or in
 * it; 0, and nothing appended, if it counts nothing, or time.
 */
size_t quantity_read(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end,
    const struct number *v, struct buf *to);

#endif
