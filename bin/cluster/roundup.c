#include "roundup.h"
#include "word.h"

enum { WORDS_MOST = 64 };	/* of a title, that are looked at */

/* "Evening briefing", "Monday's headlines", "The weekly news digest": a period and then a form. */
static const char *const periods[] = {
	"afternoon", "daily", "day", "evening", "friday", "lunchtime", "midday", "monday", "morning", "news", "nightly",
	"noon", "saturday", "sunday", "thursday", "today", "tonight", "tuesday", "wednesday", "week", "weekend",
	"weekly", NULL
};
static const char *const forms[] = {
	"brief", "briefing", "briefs", "bulletin", "digest", "edition", "headlines", "newsletter", "recap", "round-up",
	"roundup", "rundown", "wrap", "wrap-up", NULL
};
static const char *const links[] = { "'s", "news", NULL };	/* may stand between them */

/* Anywhere in the title. */
static const char *const phrases[] = {
	"at a glance", "day in review", "in other news", "month in review", "news in brief", "news in pictures",
	"stories you may have missed", "the day ahead", "the week ahead", "things to know", "things to watch this week",
	"things you need to know", "things you should know", "today in history", "top headlines", "top stories",
	"week in pictures", "week in review", "what happened this week", "what happened today", "what to know today",
	"what you need to know this week", "what you need to know today", "year in review", NULL
};
static const char *const openings[] = {
	"briefing :", "evening update", "headlines :", "in brief", "midday update", "morning update", "newsletter :",
	"noon update", "round-up :", "roundup :", "the briefing", "the rundown", "the week in", "this week in",
	"week in", NULL
};
static const char *const endings[] = {
	"and more", "and other news", "and other stories", "in brief", "newsletter", "round-up", "roundup", NULL
};

/* "Five things to know about the ferry": one story. */
static const char *const topics[] = { "about", "from", "on", NULL };

/* Appends the folded words of TITLE with a blank before and after each. */
static void
fold(struct buf *to, struct bytes title)
{
	struct word w;
	size_t at = 0, n;

	buf_byte(to, ' ');
	for (n = 0; n < WORDS_MOST && word_next(title, &at, &w); n++) {
		word_fold(to, bytes_between(title.p + w.start, title.p + w.end));
		buf_byte(to, ' ');
	}
}

/* The length of the phrase of LIST that S starts with, and of the blank before it; 0 if there is none. */
static size_t
starts_with(struct bytes s, const char *const *list)
{
	struct bytes phrase;

	for (; *list != NULL; list++) {
		phrase = bytes_of(*list);
		if (s.n >= phrase.n + 2 && s.p[phrase.n + 1] == ' ' && memcmp(s.p + 1, phrase.p, phrase.n) == 0)
			return phrase.n + 1;
	}
	return 0;
}

static struct bytes
rest(struct bytes s, size_t n)
{
	return bytes_between(s.p + n, s.p + s.n);
}

static bool
is_periodical(struct bytes s)
{
	size_t n = starts_with(s, periods), link;

	if (n == 0)
		return false;
	for (s = rest(s, n); (link = starts_with(s, links)) > 0; )
		s = rest(s, link);
	return starts_with(s, forms) > 0;
}

bool
roundup_is_title(struct bytes title, struct buf *scratch)
{
	struct bytes s;
	size_t i, n;

	buf_clear(scratch);
	fold(scratch, title);
	s = buf_view(scratch);
	if (starts_with(s, openings) > 0)
		return true;
	for (i = 0; i < s.n; i++) {
		if (s.p[i] != ' ')
			continue;
		n = starts_with(rest(s, i), phrases);
		if ((n > 0 && starts_with(rest(s, i + n), topics) == 0) || is_periodical(rest(s, i)))
			return true;
		n = starts_with(rest(s, i), endings);
		if (n > 0 && i + n + 1 == s.n)
			return true;
	}
	return false;
}
