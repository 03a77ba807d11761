/*
 * listlabel - the items of a list in one line: "1. First 2. Second", "a) ... b) ...", "• one • two".
 *
 * A list begins with an item at the start of a sentence; each further item must carry the next number or letter in the
 * same dress, so that a number in running text is not taken for one.
 */
#ifndef LISTLABEL_H
#define LISTLABEL_H

#include <stdbool.h>
#include <stdint.h>

#include "ascii.h"
#include "bytes.h"

struct listlabel {
	uint32_t bullet;	/* the bullet before it, or 0 */
	unsigned number;	/* 1, 2 ... of numbers and letters; 0 for a bullet alone */
	unsigned roman;		/* the same read as a Roman number, or 0 */
	unsigned char kind;	/* '1', 'a', 'A'; 0 for a bullet alone */
	bool open, stop, close;	/* "(1)", "1.", "1)" and "1.)" */
};

/* Whether the two bytes at P may begin a label: the first looks that most sentences do not pass. */
static inline bool
listlabel_may_begin(const unsigned char *p)
{
	const unsigned char first = p[0], second = p[1];

	if (ascii_is_letter(first))
		return second == '.' || second == ')' ||
		    ((first == 'i' || first == 'v' || first == 'x') &&
		    (second == 'i' || second == 'v' || second == 'x'));
	return first >= 0x80 || ascii_is_digit(first) || first == '(';
}

/* Reads the label at P, where one may begin; returns its end, or NULL if there is none. */
const unsigned char *listlabel_parse(struct listlabel *item, const unsigned char *p, const unsigned char *limit);

/* The same of any P. */
static inline const unsigned char *
listlabel_read(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	return limit - p > 1 && listlabel_may_begin(p) ? listlabel_parse(item, p, limit) : NULL;
}

/* Where in [P, LIMIT) the item that comes after ITEM starts; NULL if it does not come within 2 KiB. */
const unsigned char *listlabel_following(const struct listlabel *item, const unsigned char *p,
    const unsigned char *limit);

#endif
