/*
 * noticewords - recognises the notices that a site addresses to its reader by their words (noticewords.txt): consent to
 * cookies, accounts and subscriptions, newsletters, forms, rights.
 */
#ifndef NOTICEWORDS_H
#define NOTICEWORDS_H

#include <stdint.h>

#include "bytes.h"

struct noticewords {
	uint32_t topics;	/* a bit for each topic of notices that the words are about */
	bool reader;		/* the reader or the site itself is addressed or named */
};

/* What the words of S, valid UTF-8, are about. */
struct noticewords noticewords_find(struct bytes s);

/* How many topics a set of them has. */
unsigned noticewords_topics(uint32_t topics);

#endif
