/*
 * marked - an article of one sentence, in which the places are marked.
 */
#ifndef MARKED_H
#define MARKED_H

#include "telling.h"

/* Tells MARKED, in which {Aln} is a place. */
static inline void
tell_marked(struct corpus *c, const char *id, const char *when, const char *marked)
{
	char text[256], list[256] = "";
	size_t n = 0, start = 0, k = 0;

	for (; *marked != '\0'; marked++)
		if (*marked == '{')
			start = n;
		else if (*marked == '}')
			k += (size_t)snprintf(list + k, sizeof list - k, "%s%zu-%zu/LOC/%.*s", k > 0 ? "; " : "",
			    start, n, (int)(n - start), text + start);
		else
			text[n++] = *marked;
	text[n] = '\0';
	tell(c, id, id, when, "", text, list);
}

#endif
