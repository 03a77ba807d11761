/*
 * splittest - the sentences of a text, with bars between.
 */
#ifndef SPLITTEST_H
#define SPLITTEST_H

#include "../unit.h"
#include "split.h"

struct splittest {
	const char *text;
	const char *sentences;
};

static inline const char *
splittest_split(const char *text, enum lang lang)
{
	const struct split_options options = { lang, NULL, 0, false };
	static char joined[4096];
	struct split_sentence s;
	struct split sp;
	size_t n = 0;

	split_start(&sp, bytes_of(text), &options);
	while (split_next(&sp, &s)) {
		if (n > 0)
			joined[n++] = '|';
		memcpy(joined + n, text + s.start, s.end - s.start);
		n += s.end - s.start;
	}
	joined[n] = '\0';
	return joined;
}

static inline void
splittest_check(enum lang lang, const struct splittest *test, size_t n)
{
	for (; n > 0; n--, test++)
		ck_assert_msg(strcmp(splittest_split(test->text, lang), test->sentences) == 0,
		    "'%s' is '%s', not '%s'", test->text, splittest_split(test->text, lang), test->sentences);
}

#define SPLITTEST(lang, ...) \
	splittest_check(lang, (const struct splittest[]){ __VA_ARGS__ }, \
	    sizeof (const struct splittest[]){ __VA_ARGS__ } / sizeof(struct splittest))

#endif
