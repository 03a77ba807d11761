/*
 * contexttest - the context of a mark in a text of a test.
 */
#ifndef CONTEXTTEST_H
#define CONTEXTTEST_H

#include "../unit.h"
#include "context.h"

static char text[512];
static struct lang_profile profile;
static struct context_words words;
static struct terminator mark;
static struct context c;

/* Reads the context of the mark that REST begins with, which follows BEFORE; the sentence is all of both. */
static inline void
read_as(struct lang_profile lang, const char *before, const char *rest)
{
	const unsigned char *start = (const unsigned char *)text, *end;
	struct quotes quotes;

	ck_assert_int_lt(snprintf(text, sizeof text, "%s%s", before, rest), (int)sizeof text);
	end = start + strlen(text);
	profile = lang;
	words.lang = &profile;
	quotes_start(&quotes, start, end);
	terminator_read(&mark, start, start + strlen(before), end, '.', &quotes);
	context_read(&c, &words, &mark, start);
}

static inline void
read_in(enum lang lang, const char *before, const char *rest)
{
	read_as(lang_profile(lang, bytes_of("")), before, rest);
}

#endif
