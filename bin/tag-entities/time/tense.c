#include "amount/noun.h"
#include "tense.h"
#include "vocabulary.h"
#include "vocabularyclasses.h"

#define DENIAL 4	/* lexemes of "could not immediately be" */
#define AHEAD 30	/* lexemes; the first verb comes late: "In May, days after the vote of ..., she left" */
#define REACH 14	/* lexemes; a verb further off is mostly another clause's */

/* A text cut into lexemes. */
struct words {
	struct bytes text;
	const struct lexeme *x;
	size_t n;
};

static bool
is_word(const struct words *w, size_t at, const char *word)
{
	return at < w->n && bytes_is(bytes_between(w->text.p + w->x[at].start, w->text.p + w->x[at].end), word);
}

/* Whether a sentence or a paragraph ends in front of lexeme AT. */
static bool
breaks(const struct lexeme *x, size_t at)
{
	if (x[at].paragraph)
		return true;
	return at > 1 && x[at].spaced && (x[at].capital || x[at].mark != 0) &&
	    (x[at - 1].mark == '.' || x[at - 1].mark == '?' || x[at - 1].mark == '!' || x[at - 1].mark == ';') &&
	    x[at - 1].start - x[at - 2].start > 3;
}

/* "closed", "named": any word that ends so, but "need". */
static bool
is_regular(const struct words *w, size_t at)
{
	const struct lexeme *x = &w->x[at];
	const unsigned char *end = w->text.p + x->end;

	return !x->capital && x->mark == 0 && x->digits == 0 && x->end - x->start > 4 && end[-1] == 'd' &&
	    end[-2] == 'e' && end[-3] != 'e';
}

/* "formally" */
static bool
is_adverb(const struct words *w, size_t at)
{
	const unsigned char *end = w->text.p + w->x[at].end;

	return w->x[at].end - w->x[at].start > 4 && end[-1] == 'y' && end[-2] == 'l';
}

/* "the plan", "its expected profit", "a still unspecified date"; "as planned", "as previously planned" */
static bool
is_adjective(const struct words *w, size_t at)
{
	size_t before = at > 0 ? at - 1 : 0;

	if (before > 0 && (is_word(w, before, "still") || is_word(w, before, "yet") || is_adverb(w, before)))
		before--;
	return before < at && (lexeme_is(&w->x[before], CLASS_DETERMINER) || is_word(w, before, "as"));
}

/* "called off due to fog", but not "is due to open", "a report due to be read" */
static bool
is_cause(const struct words *w, size_t at)
{
	if (!is_word(w, at, "due") || !is_word(w, at + 1, "to"))
		return false;
	if (is_word(w, at + 2, "be") || lexeme_at(w->x, w->n, at + 2, CLASS_TENSE))
		return false;
	return at == 0 || (w->x[at - 1].mark == 0 && lexeme_value(&w->x[at - 1], CLASS_TENSE) != VERB_BE &&
	    lexeme_value(&w->x[at - 1], CLASS_TENSE) != VERB_WAS);
}

static enum verb
verb_of(const struct words *w, size_t at)
{
	const struct lexeme *x = &w->x[at];

	if (is_adjective(w, at) || is_cause(w, at))
		return VERB_NONE;
	if (lexeme_is(x, CLASS_TENSE) && at > 1 && x[-1].mark == '-' && !x->spaced && !x[-1].spaced)
		return VERB_NONE;	/* "a weaker-than-expected rise" */
	if (lexeme_is(x, CLASS_TENSE) && !lexeme_is(x, CLASS_MONTH))	/* "may" is a verb, "May" is none */
		return (enum verb)lexeme_value(x, CLASS_TENSE);
	return is_regular(w, at) ? VERB_DID : VERB_NONE;
}

/* Whether a verb in the plural may stand at AT: after "leaders", "they", "and", not after "to" or "the". */
static bool
follows_plural(const struct words *w, size_t at)
{
	static const char *const plural[] = { "they", "They", "we", "We", "people", "who", "women", "men",
		"police", "Police", "both", "and" };
	const struct lexeme *before = &w->x[at] - 1;
	size_t i;

	if (at == 0 || before->mark != 0 || before->digits > 0)
		return false;
	for (i = 0; i < sizeof plural / sizeof plural[0]; i++)
		if (is_word(w, at - 1, plural[i]))
			return true;
	return noun_is_plural(bytes_between(w->text.p + before->start, w->text.p + before->end));
}

/* Whether a verb of the third person stands at AT, rather than a noun: after "Iowa", "it", "which". */
static bool
follows_name(const struct words *w, size_t at)
{
	static const char *const subject[] = { "he", "she", "it", "who", "which", "country", "state", "city" };
	size_t i;

	if (at > 0 && w->x[at - 1].capital)
		return true;
	for (i = 0; at > 0 && i < sizeof subject / sizeof subject[0]; i++)
		if (is_word(w, at - 1, subject[i]))
			return true;
	return false;
}

/* Whether "neither" or "nor" stands before AT in its sentence. */
static bool
is_denied(const struct words *w, size_t at)
{
	size_t i;

	for (i = at; i > 0 && at - i < REACH && !breaks(w->x, i); i--)
		if (is_word(w, i - 1, "neither") || is_word(w, i - 1, "Neither") || is_word(w, i - 1, "nor"))
			return true;
	return false;
}

/* In front of the "be" at AT: "could not be reached", "couldn't be found", "neither could be seen": was not. */
static bool
is_unable(const struct words *w, size_t at)
{
	size_t i;

	for (i = at; i > 0 && at - i < DENIAL; i--) {
		if (is_word(w, i - 1, "couldn"))
			return true;
		if (is_word(w, i - 1, "could"))
			return is_word(w, i, "not") || is_denied(w, i - 1);
	}
	return false;
}

/* The "flying" of "is flying on Monday" */
static bool
is_going(const struct words *w, size_t at)
{
	return lexeme_at(w->x, w->n, at, CLASS_TENSE) && lexeme_value(&w->x[at], CLASS_TENSE) == VERB_TAKING;
}

/* "could come on Friday", but not what somebody was able to do: "could see", "could not come" */
static enum verb
verb_could(const struct words *w, size_t at)
{
	if (is_word(w, at + 1, "not") || is_denied(w, at))
		return VERB_DID;
	return lexeme_at(w->x, w->n, at + 1, CLASS_TENSE) && !is_word(w, at + 1, "have") ? VERB_WILL : VERB_NONE;
}

/*
 * What the word at AT says, with those beside it: VERB_WILL, VERB_DID, VERB_HAD, VERB_MISSED, VERB_PLANNED or
 * VERB_NONE.
 */
static enum verb
verb_at(const struct words *w, size_t at)
{
	size_t back = at > 1 && is_adverb(w, at - 1) ? 2 : 1;	/* "will be formally opened" */
	enum verb verb = verb_of(w, at), before = at >= back ? verb_of(w, at - back) : VERB_NONE;

	if (before == VERB_BE && (is_word(w, at, "open") || is_word(w, at, "closed")))
		return VERB_WILL;
	if (verb == VERB_BE)
		return is_word(w, at + 1, "to") || is_going(w, at + 1) ? VERB_WILL : VERB_NONE;
	if (verb != VERB_NONE && (before == VERB_HAD || (at > back && is_word(w, at - back, "been") &&
	    verb_of(w, at - back - 1) == VERB_HAD)))
		return verb == VERB_WILL || verb == VERB_SET ? VERB_MISSED : VERB_HAD;
	if (verb == VERB_WAS && is_word(w, at + 1, "to"))
		return VERB_PLANNED;
	if (verb == VERB_COULD || (verb == VERB_DID && before == VERB_COULD))
		return verb_could(w, verb == VERB_COULD ? at : at - back);
	if (verb == VERB_WILL && before == VERB_WAS)
		return VERB_PLANNED;
	if (verb == VERB_SET && is_word(w, at + 1, "to"))
		return VERB_WILL;
	if (verb == VERB_SET && (is_word(w, at + 1, "for") || is_word(w, at + 1, "of")))
		return VERB_WILL;
	if (verb == VERB_TAKES || verb == VERB_TAKE)
		return verb == VERB_TAKES || follows_plural(w, at) ? VERB_WILL : VERB_NONE;
	if (verb == VERB_VOTES)
		return follows_name(w, at) ? VERB_WILL : VERB_NONE;
	if (verb == VERB_NONE || verb == VERB_HAD || verb == VERB_TAKING)
		return verb == VERB_HAD ? verb : VERB_NONE;
	if (verb == VERB_DID && before == VERB_TAKE &&
	    (is_word(w, at - back, "stay") || is_word(w, at - back, "remain")))
		return verb_at(w, at - back);	/* "will stay shut" */
	if (verb != VERB_WILL && before == VERB_WILL)
		return is_unable(w, at - back) ? VERB_DID : VERB_WILL;	/* "will be named" */
	return verb == VERB_WILL ? VERB_WILL : VERB_DID;
}

/* "The vote is on Sunday", "the case is heard in May", "the game is at 8 p.m. on Sunday" */
static bool
is_set_for(const struct words *w, size_t from)
{
	bool clock = w->x[from].digits > 0 && from > 0 && is_word(w, from - 1, "at");
	size_t at = from - (clock || (from > 0 && (is_word(w, from - 1, "on") || is_word(w, from - 1, "in"))));

	if (at > 1 && verb_of(w, at - 1) == VERB_DID)
		at--;
	return at > 0 && verb_of(w, at - 1) == VERB_BE;
}

static bool
is_to_come(enum verb verb)
{
	return verb == VERB_WILL || verb == VERB_PLANNED;
}

/* "In April, it proposed cuts": what was to come then was said then; not "it is proposed". */
static bool
is_told(const struct words *w, size_t at)
{
	return is_regular(w, at) && at > 0 && verb_of(w, at - 1) != VERB_BE && !is_word(w, at - 1, "be");
}

/* The nearest verb before lexeme FROM, or else after END. */
static enum verb
nearest(const struct words *w, size_t from, size_t end)
{
	bool comma = false;
	enum verb verb;
	size_t i;

	for (i = from; i > 0 && from - i < REACH && !breaks(w->x, i); i--) {
		verb = verb_at(w, i - 1);
		if (verb != VERB_NONE)
			return verb;
		if (is_word(w, i - 1, "if") || is_word(w, i - 1, "If") || is_word(w, i - 1, "unless"))
			return VERB_WILL;	/* "if she wins on Friday" */
		comma = comma || w->x[i - 1].mark == ',';
		if ((is_word(w, i - 1, "ahead") || is_word(w, i - 1, "Ahead")) && is_word(w, i, "of") && !comma)
			return VERB_WILL;	/* "ahead of a speech on Friday" */
	}
	for (i = end; i < w->n && i - end < AHEAD && !breaks(w->x, i); i++) {
		verb = verb_at(w, i);
		if (verb != VERB_NONE)
			return is_to_come(verb) && is_told(w, i) ? VERB_DID : verb;
	}
	return VERB_NONE;
}

/* "moved the vote to Sunday", "put off until May", "rescheduled for May 4": right before lexeme FROM */
static bool
is_put_off(const struct words *w, size_t from)
{
	enum verb verb = VERB_NONE;
	size_t i;

	if (from < 2 || !(is_word(w, from - 1, "to") || is_word(w, from - 1, "for") || is_word(w, from - 1, "until") ||
	    is_word(w, from - 1, "till")))
		return false;
	for (i = from - 1; i > 0 && from - i < REACH && !breaks(w->x, i) && verb == VERB_NONE; i--)
		verb = verb_of(w, i - 1);
	return verb == VERB_PUT;
}

/* "a ruling back in May", but not "will be back in May" */
static bool
is_back_in(const struct words *w, size_t from)
{
	return from > 2 && is_word(w, from - 1, "in") && is_word(w, from - 2, "back") &&
	    !lexeme_is(&w->x[from - 3], CLASS_TENSE);
}

/* A month is named, or a day of it. */
static bool
has_month(const struct words *w, size_t from, size_t end)
{
	for (; from < end; from++)
		if (lexeme_is(&w->x[from], CLASS_MONTHLIKE))
			return true;
	return false;
}

/* "Wednesday's ruling" */
static bool
is_owner(const struct words *w, size_t end)
{
	const struct lexeme *x = &w->x[end];

	return end + 1 < w->n && x->mark == '\'' && !x->spaced && lexeme_letter(x, 2, 1, LETTER_S) && !x[1].spaced;
}

/* "will face him in October's election", "prepare for Sunday's vote" */
static bool
is_coming_vote(const struct words *w, size_t from, size_t end)
{
	static const char *const votes[] = {
		"ballot", "clash", "debate", "derby", "draw", "election", "elections", "final", "fixture", "game",
		"hearing", "match", "meeting", "opener", "poll", "polls", "primary", "race", "referendum", "runoff",
		"semifinal", "session", "showdown", "start", "summit", "talks", "test", "tie", "trip", "vote"
	};
	size_t i, j;

	for (i = end + 2; i < w->n && i < end + 5; i++)
		for (j = 0; j < sizeof votes / sizeof votes[0]; j++)
			if (is_word(w, i, votes[j]))
				return is_to_come(nearest(w, from, w->n)) || (from > 0 && is_word(w, from - 1, "for"));
	return false;
}

/* "crude for January delivery", "for delivery in January", "the January contract" */
static bool
is_delivery(const struct words *w, size_t from, size_t end)
{
	if (!lexeme_is(&w->x[from], CLASS_MONTH))
		return false;
	return is_word(w, end, "delivery") || is_word(w, end, "futures") || is_word(w, end, "contract") ||
	    (from > 1 && is_word(w, from - 1, "in") && is_word(w, from - 2, "delivery"));
}

/* At the head of a sentence, before lexeme FROM: "By noon on Monday, the fire was out" */
static bool
opens_tale(const struct words *w, size_t from, size_t end)
{
	size_t i;

	if (from > 1 && !breaks(w->x, from - 1))
		return false;
	for (i = end; i < w->n && i - end < AHEAD && !breaks(w->x, i); i++)
		if (verb_of(w, i) != VERB_NONE)
			return verb_of(w, i) == VERB_WAS && verb_at(w, i) == VERB_DID;
	return false;
}

/* "through", "until" and the like before lexeme FROM; of a date, where the sentence is of the past, the nearest. */
static enum tense
tense_up_to(const struct words *w, size_t from, size_t end, enum verb verb)
{
	if (opens_tale(w, from, end))
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
		n += breaks(x, from);
	return n;
}

bool
tense_is_done(struct bytes text, const struct lexeme *x, size_t n, size_t from)
{
	const struct words w = { text, x, n };

	return from > 1 && (is_word(&w, from - 1, "in") || is_word(&w, from - 1, "during")) &&
	    verb_at(&w, from - 2) == VERB_DID;
}

enum tense
tense_around(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end, bool range)
{
	const struct words w = { text, x, n };
	enum verb verb;

	if (is_word(&w, from, "until") || is_word(&w, from, "till"))
		from++;	/* "until the 27th" is one expression */
	if (from > 1 && is_word(&w, from - 1, "of") &&
	    (is_word(&w, from - 2, "ahead") || is_word(&w, from - 2, "Ahead")))
		return TENSE_FUTURE;
	if (is_owner(&w, end))
		return is_coming_vote(&w, from, end) ? TENSE_FUTURE : TENSE_PAST;
	if (from > 1 && is_word(&w, from - 1, "as") &&
	    (is_word(&w, from - 2, "soon") || is_word(&w, from - 2, "early")))
		return TENSE_FUTURE;
	if (is_set_for(&w, from) || is_put_off(&w, from))
		return TENSE_FUTURE;
	if (is_back_in(&w, from))
		return TENSE_PAST;
	if (from > 1 && (is_word(&w, from - 2, "set") || is_word(&w, from - 2, "setting")) &&
	    (is_word(&w, from - 1, "a") || is_word(&w, from - 1, "an")))
		return TENSE_FUTURE;	/* "set a June 8 deadline" */
	if (is_delivery(&w, from, end))
		return TENSE_FUTURE;
	verb = nearest(&w, from, end);
	if (verb == VERB_NONE && from > 0 && is_word(&w, from - 1, "from") && lexeme_is(&x[from], CLASS_MONTH))
		return TENSE_UNKNOWN;	/* "an order from May" */
	if (verb == VERB_MISSED || (verb == VERB_PLANNED && has_month(&w, from, end)))
		return TENSE_EITHER;
	if (from > 0 && lexeme_is(&x[from - 1], CLASS_UPTO) && verb != VERB_HAD &&
	    !(range && (is_word(&w, from - 1, "from") || is_word(&w, from - 1, "From"))))
		return tense_up_to(&w, from, end, verb);
	if (verb == VERB_WILL && end + 1 < n && verb_of(&w, end) == VERB_WAS && verb_of(&w, end + 1) == VERB_DID)
		return TENSE_EITHER;	/* "planned for Saturday was canceled" */
	return verb == VERB_NONE ? TENSE_UNKNOWN : is_to_come(verb) ? TENSE_FUTURE : TENSE_PAST;
}
