#include "tense.h"
#include "topic.h"
#include "verb.h"
#include "vocabularyclasses.h"

#define COMPARED 9	/* lexemes of "from a record 5.25 percent in" */
#define AHEAD 30	/* lexemes; the first verb comes late: "In May, days after the vote of ..., she left" */

/* What the word right before lexeme AT says by itself. */
static enum verb
verb_before(const struct lexeme_text *w, size_t at)
{
	return at != 0 ? verb_of(w, at - 1) : VERB_NONE;
}

/* "The vote is on Sunday", "the case is heard in May", "the game is at 8 p.m. on Sunday" */
static bool
is_set_for(const struct lexeme_text *w, size_t from)
{
	bool clock = w->x[from].digits != 0 && lexeme_is_word(w, from - 1, "at");
	bool day = lexeme_is_word(w, from - 1, "on") || lexeme_is_word(w, from - 1, "in");
	size_t at = from - (clock || day);

	if (lexeme_is_word(w, at - 1, "out")) {	/* "the film, out on Friday" */
		at--;
		if (lexeme_is_mark(w, at - 1, ','))
			return true;
	}
	if (verb_before(w, at) == VERB_DID)
		at--;
	return verb_before(w, at) == VERB_BE;
}

static bool
is_to_come(enum verb verb)
{
	return verb == VERB_WILL || verb == VERB_PLANNED;
}

/* "In April, it proposed cuts": what was to come then was said then; not "it is proposed". */
static bool
is_told(const struct lexeme_text *w, size_t at)
{
	return verb_is_regular(w, at) && verb_of(w, at - 1) != VERB_BE && !lexeme_is_word(w, at - 1, "be");
}

/* Whether one of the words up to NULL, and LAST, stand right before lexeme AT. */
static bool
follows(const struct lexeme_text *w, size_t at, const char *const *words, const char *last)
{
	return lexeme_is_word(w, at - 1, last) && lexeme_is_among(w, at - 2, words);
}

/* "ahead of", right before lexeme AT */
static bool
is_ahead_of(const struct lexeme_text *w, size_t at)
{
	static const char *const ahead[] = { "ahead", "Ahead", NULL };

	return follows(w, at, ahead, "of");
}

/* The nearest verb before lexeme FROM, or else after END. */
static enum verb
nearest(const struct lexeme_text *w, size_t from, size_t end)
{
	static const char *const condition[] = { "if", "If", "unless", NULL };
	size_t i, first = verb_first(w->x, from, VERB_REACH);
	bool comma = false;
	enum verb verb;

	for (i = from; i > first; i--) {
		verb = verb_at(w, i - 1);
		if (verb != VERB_NONE)
			return verb;
		if (lexeme_is_among(w, i - 1, condition))
			return VERB_WILL;	/* "if she wins on Friday" */
		comma = comma || w->x[i - 1].mark == ',';
		if (is_ahead_of(w, i + 1) && !comma)
			return VERB_WILL;	/* "ahead of a speech on Friday" */
	}
	for (i = end; i < w->n && i - end < AHEAD && !verb_breaks(w->x, i); i++) {
		verb = verb_at(w, i);
		if (verb != VERB_NONE)
			return is_to_come(verb) && is_told(w, i) ? VERB_DID : verb;
	}
	return VERB_NONE;
}

/* A day is named, and not only its month. */
static bool
has_day(const struct lexeme_text *w, size_t from, size_t end)
{
	for (; from < end; from++)
		if (lexeme_is(&w->x[from], CLASS_WEEKDAY) || w->x[from].digits != 0)
			return true;
	return false;
}

/* "moved the vote to Sunday", "put off until May", "rescheduled for May 4": right before lexeme FROM */
static bool
is_put_off(const struct lexeme_text *w, size_t from, size_t end)
{
	static const char *const to[] = { "to", "until", "till", NULL };
	enum verb verb = VERB_NONE;
	size_t i, first;

	if (!lexeme_is_among(w, from - 1, to) && !(lexeme_is_word(w, from - 1, "for") && has_day(w, from, end)))
		return false;
	first = verb_first(w->x, from, VERB_REACH);
	for (i = from; i > first && verb == VERB_NONE; i--)
		verb = verb_of(w, i - 1);
	return verb == VERB_PUT;
}

/* "a ruling back in May", but not "will be back in May" */
static bool
is_back_in(const struct lexeme_text *w, size_t from)
{
	return from > 2 && lexeme_is_word(w, from - 1, "in") && lexeme_is_word(w, from - 2, "back") &&
	    !lexeme_is(&w->x[from - 3], CLASS_TENSE);
}

/* "up from 5% in November", "more than 5 in November": lexeme FROM follows a figure that is compared with another */
static bool
is_compared(const struct lexeme_text *w, size_t from)
{
	static const char *const than[] = { "from", "than", "against", NULL };
	size_t i, first;

	if (!lexeme_is_word(w, from - 1, "in"))
		return false;
	first = verb_first(w->x, from, COMPARED);
	for (i = from - 1; i > first + 1; i--)
		if (lexeme_is_among(w, i - 2, than))
			return w->x[i - 1].digits != 0 || w->x[i - 1].mark != 0;
	return false;
}

/* A month is named, or a day of it. */
static bool
has_month(const struct lexeme_text *w, size_t from, size_t end)
{
	for (; from < end; from++)
		if (lexeme_is(&w->x[from], CLASS_MONTHLIKE))
			return true;
	return false;
}

/* "Wednesday's ruling" */
static bool
is_owner(const struct lexeme_text *w, size_t end)
{
	return lexeme_glued(w->x, w->n, end, '\'') && lexeme_letter(w->x, w->n, end + 1, LETTER_S) &&
	    !w->x[end + 1].spaced;
}

/* The lexeme after the first of the three from lexeme AT on that is one of the words; 0 if none is. */
static size_t
word_after(const struct lexeme_text *w, size_t at, const char *const *words)
{
	size_t i;

	for (i = at; i < at + 3; i++)
		if (lexeme_is_among(w, i, words))
			return i + 1;
	return 0;
}

/* "October's election" and the like: the lexeme after it; 0 if there is none */
static size_t
after_vote(const struct lexeme_text *w, size_t end)
{
	static const char *const votes[] = {
		"ballot", "clash", "debate", "derby", "draw", "election", "elections", "final", "fixture", "game",
		"hearing", "match", "meeting", "opener", "poll", "polls", "primary", "race", "referendum", "runoff",
		"semifinal", "session", "showdown", "start", "summit", "talks", "test", "Test", "tie", "trip", "visit",
		"vote", NULL
	};

	return word_after(w, end + 2, votes);
}

/* "Friday's report" and the like, before its verb: the lexeme after it; 0 if there is none */
static size_t
after_release(const struct lexeme_text *w, size_t end)
{
	static const char *const releases[] = {
		"address", "announcement", "auction", "budget", "data", "decision", "figures", "launch", "numbers",
		"release", "report", "results", "speech", "statement", NULL
	};

	return word_after(w, end + 2, releases);
}

/* What stands in front of a day's event that is to come: "out of", "await", "waiting for", "run-up to" */
static bool
awaits(const struct lexeme_text *w, size_t from)
{
	static const char *const waiting[] = {
		"brace", "braced", "bracing", "prepare", "preparing", "ready", "wait", "waited", "waiting", "waits",
		NULL
	};
	static const char *const awaiting[] = { "await", "awaited", "awaiting", "awaits", "expecting", NULL };
	static const char *const up[] = { "up", "countdown", NULL };

	return lexeme_is_among(w, from - 1, awaiting) || follows(w, from, waiting, "for") || follows(w, from, up, "to");
}

/* "is due", "is expected", "are likely" at lexeme AT */
static bool
is_expected(const struct lexeme_text *w, size_t at)
{
	return at + 1 < w->n && verb_of(w, at) == VERB_BE &&
	    (verb_of(w, at + 1) == VERB_WILL || verb_of(w, at + 1) == VERB_SET || lexeme_is_word(w, at + 1, "to"));
}

/* "Monday is a holiday", but not "the vote on Monday is over" */
static bool
is_subject(const struct lexeme_text *w, size_t from, size_t end)
{
	return lexeme_is(&w->x[from], CLASS_WEEKDAY) && end < w->n && verb_of(w, end) == VERB_BE &&
	    verb_breaks(w->x, from);
}

/* "Storm to hit Orvo on Monday", with no other verb */
static bool
is_headline(const struct lexeme_text *w, size_t from)
{
	size_t i, first = verb_first(w->x, from, VERB_REACH);
	bool plans = false;

	for (i = first; i < from; i++)
		plans = plans || (lexeme_is_word(w, i, "to") && lexeme_is(&w->x[i + 1], CLASS_TENSE));
	return plans && verb_breaks(w->x, first);
}

/* "Monday's ruling"; "will face him in Sunday's vote", "prepare for Sunday's vote"; "a day before Sunday's vote" */
static enum tense
tense_of_owner(const struct lexeme_text *w, size_t from, size_t end)
{
	size_t after = after_vote(w, end), release = after_release(w, end);

	if (awaits(w, from) || (release != 0 && is_expected(w, release)))
		return TENSE_FUTURE;
	if (after == 0)
		return TENSE_PAST;
	if (lexeme_is_word(w, from - 1, "for") || is_to_come(nearest(w, from, after)) ||
	    (lexeme_is_word(w, from - 1, "of") && lexeme_is_word(w, from - 2, "out")) ||
	    (after < w->n && (verb_of(w, after) == VERB_BE || verb_at(w, after) == VERB_WILL)))
		return TENSE_FUTURE;
	return lexeme_is_word(w, end - 2, "before") ? TENSE_EITHER : TENSE_PAST;
}

/* "crude for January delivery", "for delivery in January", "the January contract" */
static bool
is_delivery(const struct lexeme_text *w, size_t from, size_t end)
{
	static const char *const traded[] = { "delivery", "futures", "contract", NULL };

	return lexeme_is(&w->x[from], CLASS_MONTH) && (lexeme_is_among(w, end, traded) ||
	    (lexeme_is_word(w, from - 1, "in") && lexeme_is_word(w, from - 2, "delivery")));
}

/* At the head of a sentence, before lexeme FROM: "By noon on Monday, the fire was out" */
static bool
opens_tale(const struct lexeme_text *w, size_t from, size_t end)
{
	size_t i;

	if (from != 0 && !verb_breaks(w->x, from - 1))
		return false;
	for (i = end; i < w->n && i - end < AHEAD && !verb_breaks(w->x, i); i++)
		if (verb_of(w, i) != VERB_NONE)
			return verb_of(w, i) == VERB_WAS && verb_at(w, i) == VERB_DID;
	return false;
}

/* "sat until Sunday": something that went on, and not "gave them until Sunday" */
static bool
goes_on(const struct lexeme_text *w, size_t from)
{
	static const char *const lasting[] = {
		"continued", "danced", "debated", "fought", "lasted", "lived", "played", "raged", "remained", "sat",
		"served", "slept", "spoke", "stayed", "stood", "talked", "waited", "worked", NULL
	};
	size_t i, first = verb_first(w->x, from, VERB_REACH);

	for (i = first; i < from; i++)
		if (lexeme_is_among(w, i, lasting) && verb_at(w, i) == VERB_DID)
			return true;
	return false;
}

/* "through", "until" and the like before lexeme FROM; of a date, where the sentence is of the past, the nearest. */
static enum tense
tense_up_to(const struct lexeme_text *w, size_t from, size_t end, enum verb verb)
{
	if (opens_tale(w, from, end) || (verb == VERB_DID && goes_on(w, from)))
		return TENSE_PAST;
	if (verb == VERB_DID && has_month(w, from, end))
		return TENSE_UNKNOWN;	/* "gave them until Aug. 31" */
	return verb == VERB_DID && lexeme_value(&w->x[from - 1], CLASS_UPTO) == 0 ? TENSE_PAST : TENSE_FUTURE;
}

size_t
tense_breaks(const struct lexeme *x, size_t from, size_t to)
{
	size_t n = 0;

	for (; from <= to; from++)
		n += verb_breaks(x, from);
	return n;
}

bool
tense_is_done(struct bytes text, const struct lexeme *x, size_t n, size_t from)
{
	const struct lexeme_text w = { text, x, n };

	return from > 1 && (lexeme_is_word(&w, from - 1, "in") || lexeme_is_word(&w, from - 1, "during")) &&
	    verb_at(&w, from - 2) == VERB_DID;
}

enum tense
tense_around(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end, bool range)
{
	static const char *const soon[] = { "soon", "early", NULL }, *const date[] = { "date", "deadline", NULL };
	static const char *const set[] = { "set", "setting", NULL };	/* "set a June 8 deadline" */
	const struct lexeme_text w = { text, x, n };
	enum verb verb;

	if (lexeme_is_word(&w, from, "until") || lexeme_is_word(&w, from, "till"))
		from++;	/* "until the 27th" is one expression */
	if (is_ahead_of(&w, from))
		return TENSE_FUTURE;
	if (is_owner(&w, end))
		return tense_of_owner(&w, from, end);
	if (follows(&w, from, soon, "as") || is_set_for(&w, from) || is_put_off(&w, from, end) ||
	    is_subject(&w, from, end) || follows(&w, from, date, "of"))
		return TENSE_FUTURE;
	if (is_back_in(&w, from) || is_compared(&w, from))
		return TENSE_PAST;
	if (follows(&w, from, set, "a") || follows(&w, from, set, "an") || is_delivery(&w, from, end))
		return TENSE_FUTURE;
	verb = nearest(&w, from, end);
	if (verb == VERB_NONE &&
	    (is_headline(&w, from) || (has_day(&w, from, end) && topic_is_forecast(&w, from))))
		return TENSE_FUTURE;
	if (verb == VERB_NONE && lexeme_is_word(&w, from - 1, "from") && lexeme_is(&x[from], CLASS_MONTH))
		return TENSE_UNKNOWN;	/* "an order from May" */
	if (verb == VERB_MISSED || (verb == VERB_PLANNED && has_month(&w, from, end)))
		return TENSE_EITHER;
	if (lexeme_at(x, n, from - 1, CLASS_UPTO) && verb != VERB_HAD &&
	    !(range && (lexeme_is_word(&w, from - 1, "from") || lexeme_is_word(&w, from - 1, "From"))))
		return tense_up_to(&w, from, end, verb);
	if (verb == VERB_WILL && end + 1 < n && verb_of(&w, end) == VERB_WAS && verb_of(&w, end + 1) == VERB_DID)
		return TENSE_EITHER;	/* "planned for Saturday was canceled" */
	return verb == VERB_NONE ? TENSE_UNKNOWN : is_to_come(verb) ? TENSE_FUTURE : TENSE_PAST;
}
