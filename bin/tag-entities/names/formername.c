#include <string.h>

#include "formername.h"

size_t
formername_at(struct bytes after)
{
	static const char *const before[] = { ", ", " (", " " };
	static const char *const phrase[] = {
		"formerly known as ", "previously known as ", "formerly called ", "formerly named ", "formerly ",
		"previously called ", "once known as ", "now known as ", "also known as ", "better known as "
	};
	static const char *const article[] = { "the ", "The ", "" };
	struct bytes rest;
	size_t i, j, k;

	for (i = 0; i < sizeof before / sizeof before[0]; i++) {
		if (!bytes_starts(after, bytes_of(before[i])))
			continue;
		rest = bytes_between(after.p + strlen(before[i]), after.p + after.n);
		for (j = 0; j < sizeof phrase / sizeof phrase[0]; j++) {
			if (!bytes_starts(rest, bytes_of(phrase[j])))
				continue;
			rest.p += strlen(phrase[j]);
			rest.n -= strlen(phrase[j]);
			for (k = 0; !bytes_starts(rest, bytes_of(article[k])); k++)
				;
			return (size_t)(rest.p - after.p) + strlen(article[k]);
		}
	}
	return 0;
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
	    !(bytes_starts(bytes_between(after.p + at - strlen("formerly "), after.p + at), bytes_of("formerly ")));
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
