#include <string.h>

#include "formername.h"

/* The length of the first of the heads up to NULL that S begins with; 0 if it begins with none. */
static size_t
head_of(struct bytes s, const char *const *heads)
{
	for (; *heads != NULL; heads++)
		if (bytes_starts(s, bytes_of(*heads)))
			return strlen(*heads);
	return 0;
}

size_t
formername_at(struct bytes after)
{
	static const char *const before[] = { ", ", " (", " ", NULL };
	static const char *const phrase[] = {
		"formerly known as ", "previously known as ", "formerly called ", "formerly named ", "formerly ",
		"previously called ", "once known as ", "now known as ", "also known as ", "better known as ", NULL
	};
	static const char *const article[] = { "the ", "The ", NULL };
	const unsigned char *p = after.p + head_of(after, before), *end = after.p + after.n;
	size_t n = p > after.p ? head_of(bytes_between(p, end), phrase) : 0;

	p += n;
	return n != 0 ? (size_t)(p - after.p) + head_of(bytes_between(p, end), article) : 0;
}

/* "X, formerly Twitter", but not "Ann Orr, formerly Twitter's lawyer" */
static bool
is_former(const struct ner_mention *now, const struct ner_mention *before, struct bytes sentence)
{
	struct bytes after = bytes_between(sentence.p + now->end, sentence.p + sentence.n);
	size_t at = formername_at(after);

	if (at == 0 || before->start - now->end != at)
		return false;
	return memchr(sentence.p + now->start, ' ', now->end - now->start) == NULL ||
	    !bytes_ends(bytes_between(after.p, after.p + at), bytes_of("formerly "));
}

void
formername_mend(struct ner_mentions *mentions, const struct bytes *sentence)
{
	size_t i;

	for (i = 1; i < mentions->n; i++) {
		struct ner_mention *before = &mentions->item[i], *now = before - 1;

		if (now->sentence == before->sentence && (now->type == NER_ORG || before->type == NER_ORG) &&
		    is_former(now, before, sentence[now->sentence]))
			now->type = before->type = NER_ORG;
	}
}
