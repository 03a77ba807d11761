/*
 * noticewords - recognises the notices that a site addresses to its reader by their words (noticewords.txt): consent to
 * cookies, accounts and subscriptions, newsletters, forms, rights.
 */
#ifndef NOTICEWORDS_H
#define NOTICEWORDS_H

#include "bytes.h"

struct noticewords {
	unsigned topics;	/* how many topics of notices the words are about */
	bool reader;		/* the reader or the site itself is addressed or named */
};

/* Counts the topics in S, valid UTF-8. */
struct noticewords noticewords_count(struct bytes s);

/* Whether S is a notice by its words alone: they address the reader and are about three topics. */
static inline bool
noticewords_is_notice(struct bytes s)
{
	struct noticewords n = noticewords_count(s);

	return n.reader && n.topics >= 3;
}

#endif
