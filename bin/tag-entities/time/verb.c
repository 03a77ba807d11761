#include "amount/noun.h"
#include "verb.h"
#include "vocabularyclasses.h"

#define DENIAL 4	/* lexemes of "could not immediately be" */

bool
verb_breaks(const struct lexeme *x, size_t at)
{
	if (at == 0 || x[at].paragraph)
		return true;
	return at > 1 && x[at].spaced && (x[at].capital || x[at].mark != 0) &&
	    (x[at - 1].mark == '.' || x[at - 1].mark == '?' || x[at - 1].mark == '!' || x[at - 1].mark == ';') &&
	    x[at - 1].start - x[at - 2].start > 3;
}

size_t
verb_first(const struct lexeme *x, size_t at, size_t most)
{
	size_t i = at;

	while (at - i < most && !verb_breaks(x, i))
		i--;
	return i;
}

bool
verb_is_regular(const struct lexeme_text *w, size_t at)
{
	const struct lexeme *x = &w->x[at];
	const unsigned char *end = w->text.p + x->end;

	return !x->capital && x->mark == 0 && x->digits == 0 && x->end - x->start > 4 && end[-1] == 'd' &&
	    end[-2] == 'e' && end[-3] != 'e';
}

/* "formally" */
static bool
is_adverb(const struct lexeme_text *w, size_t at)
{
	return lexeme_word(w, at).n > 4 && bytes_ends(lexeme_word(w, at), bytes_of("ly"));
}

/* "the plan", "its expected profit", "a still unspecified date"; "as planned", "as previously planned" */
static bool
is_adjective(const struct lexeme_text *w, size_t at)
{
	size_t before = at - 1;

	if (lexeme_is_word(w, before, "still") || lexeme_is_word(w, before, "yet") || is_adverb(w, before))
		before--;
	return lexeme_at(w->x, w->n, before, CLASS_DETERMINER) || lexeme_is_word(w, before, "as");
}

/* "called off due to fog", but not "is due to open", "a report due to be read" */
static bool
is_cause(const struct lexeme_text *w, size_t at)
{
	if (!lexeme_is_word(w, at, "due") || !lexeme_is_word(w, at + 1, "to"))
		return false;
	if (lexeme_at(w->x, w->n, at + 2, CLASS_TENSE))
		return false;
	return at == 0 || (w->x[at - 1].mark == 0 && lexeme_value(&w->x[at - 1], CLASS_TENSE) != VERB_BE &&
	    lexeme_value(&w->x[at - 1], CLASS_TENSE) != VERB_WAS);
}

enum verb
verb_of(const struct lexeme_text *w, size_t at)
{
	const struct lexeme *x = &w->x[at];

	if (is_adjective(w, at) || is_cause(w, at))
		return VERB_NONE;
	if (lexeme_is(x, CLASS_TENSE) && lexeme_glued(w->x, w->n, at - 1, '-') && !x->spaced)
		return VERB_NONE;	/* "a weaker-than-expected rise" */
	if (lexeme_is(x, CLASS_TENSE) && !lexeme_is(x, CLASS_MONTH))	/* "may" is a verb, "May" is none */
		return (enum verb)lexeme_value(x, CLASS_TENSE);
	return verb_is_regular(w, at) ? VERB_DID : VERB_NONE;
}

/* Whether a verb in the plural may stand at AT: after "leaders", "they", "and", not after "to" or "the". */
static bool
follows_plural(const struct lexeme_text *w, size_t at)
{
	static const char *const plural[] = { "they", "They", "we", "We", "people", "who", "women", "men",
		"police", "Police", "both", "and", NULL };

	if (at == 0 || w->x[at - 1].mark != 0 || w->x[at - 1].digits != 0)
		return false;
	return lexeme_is_among(w, at - 1, plural) || noun_is_plural(lexeme_word(w, at - 1));
}

/* Whether a verb of the third person stands at AT, rather than a noun: after "Iowa", "it", "which". */
static bool
follows_name(const struct lexeme_text *w, size_t at)
{
	static const char *const subject[] = { "he", "she", "it", "who", "which", "country", "state", "city", NULL };

	return (at != 0 && w->x[at - 1].capital) || lexeme_is_among(w, at - 1, subject);
}

/* Whether "neither" or "nor" stands before AT in its sentence. */
static bool
is_denied(const struct lexeme_text *w, size_t at)
{
	static const char *const denial[] = { "neither", "Neither", "nor", NULL };
	size_t i, first = verb_first(w->x, at, VERB_REACH);

	for (i = first; i < at; i++)
		if (lexeme_is_among(w, i, denial))
			return true;
	return false;
}

/* In front of the "be" at AT: "could not be reached", "couldn't be found", "neither could be seen": was not. */
static bool
is_unable(const struct lexeme_text *w, size_t at)
{
	size_t i;

	for (i = 1; i <= DENIAL; i++) {
		if (lexeme_is_word(w, at - i, "couldn"))
			return true;
		if (lexeme_is_word(w, at - i, "could"))
			return lexeme_is_word(w, at - i + 1, "not") || is_denied(w, at - i);
	}
	return false;
}

/* The "flying" of "is flying on Monday" */
static bool
is_going(const struct lexeme_text *w, size_t at)
{
	return at < w->n && lexeme_value(&w->x[at], CLASS_TENSE) == VERB_TAKING;
}

/* What a verb in front may be about: "rates" of "cut rates", "a third", "$5", but not "in", "by" or a mark */
static bool
is_object(const struct lexeme_text *w, size_t at)
{
	return at < w->n && (w->x[at].mark == 0 || w->x[at].mark == '$') && !lexeme_is(&w->x[at], CLASS_BOUNDARY) &&
	    !lexeme_is(&w->x[at], CLASS_TENSE) && !lexeme_is(&w->x[at], CLASS_OF);
}

/* "could come on Friday", but not what somebody was able to do: "could see", "could not come" */
static enum verb
verb_could(const struct lexeme_text *w, size_t at)
{
	if (lexeme_is_word(w, at + 1, "not") || is_denied(w, at))
		return VERB_DID;
	return lexeme_at(w->x, w->n, at + 1, CLASS_TENSE) && !lexeme_is_word(w, at + 1, "have") ? VERB_WILL : VERB_NONE;
}

/* A plan in the present tense, or a noun: VERB_WILL or VERB_NONE. */
static enum verb
plan_at(const struct lexeme_text *w, size_t at, enum verb verb)
{
	bool plan = verb == VERB_TAKES;

	if (verb == VERB_TAKE || verb == VERB_HOST)
		plan = follows_plural(w, at);
	if (verb == VERB_HOST && !verb_breaks(w->x, at) && w->x[at - 1].capital)
		plan = true;
	if (verb == VERB_VOTES)
		plan = follows_name(w, at);
	return plan ? VERB_WILL : VERB_NONE;
}

/* What a word that is ambiguous by itself says with its neighbours. */
static enum verb
clear_up(const struct lexeme_text *w, size_t at, enum verb verb)
{
	static const char *const have[] = { "ve", "have", "has", NULL };

	if (verb == VERB_CUT)
		verb = is_object(w, at + 1) ? VERB_DID : VERB_NONE;
	if (verb == VERB_WILL && lexeme_is_word(w, at, "would") && lexeme_is_word(w, at + 1, "have") &&
	    !lexeme_is_word(w, at + 2, "to"))
		return VERB_DID;	/* "would have won" */
	if (verb != VERB_DID)
		return verb;
	if (lexeme_is_word(w, at, "got") && lexeme_is_among(w, at - 1, have))
		return VERB_WILL;	/* "we have got Orvo on Saturday" */
	return lexeme_is_word(w, at - 1, "to") ? VERB_NONE : VERB_DID;	/* "to hit" */
}

enum verb
verb_at(const struct lexeme_text *w, size_t at)
{
	size_t back = is_adverb(w, at - 1) ? 2 : 1;	/* "will be formally opened" */
	enum verb verb = clear_up(w, at, verb_of(w, at)), before = at >= back ? verb_of(w, at - back) : VERB_NONE;

	if (before == VERB_BE && (lexeme_is_word(w, at, "open") || lexeme_is_word(w, at, "closed")))
		return VERB_WILL;
	if (verb == VERB_BE)
		return lexeme_is_word(w, at + 1, "to") || is_going(w, at + 1) ? VERB_WILL : VERB_NONE;
	if (verb != VERB_NONE && (before == VERB_HAD || (at > back && lexeme_is_word(w, at - back, "been") &&
	    verb_of(w, at - back - 1) == VERB_HAD)))
		return verb == VERB_WILL || verb == VERB_SET ? VERB_MISSED : VERB_HAD;
	if ((verb == VERB_WAS && lexeme_is_word(w, at + 1, "to")) || (verb == VERB_WILL && before == VERB_WAS))
		return VERB_PLANNED;
	if (verb == VERB_COULD || (verb == VERB_DID && before == VERB_COULD))
		return verb_could(w, verb == VERB_COULD ? at : at - back);
	if (verb == VERB_SET && (lexeme_is_word(w, at + 1, "to") || lexeme_is_word(w, at + 1, "for") ||
	    lexeme_is_word(w, at + 1, "of")))
		return VERB_WILL;
	if (verb == VERB_TAKES || verb == VERB_TAKE || verb == VERB_HOST || verb == VERB_VOTES)
		return plan_at(w, at, verb);
	if (verb == VERB_NONE || verb == VERB_HAD || verb == VERB_TAKING)
		return verb == VERB_HAD ? verb : VERB_NONE;
	if (verb == VERB_DID && before == VERB_TAKE &&
	    (lexeme_is_word(w, at - back, "stay") || lexeme_is_word(w, at - back, "remain")))
		return verb_at(w, at - back);	/* "will stay shut" */
	if (verb != VERB_WILL && before == VERB_WILL)
		return is_unable(w, at - back) ? VERB_DID : VERB_WILL;	/* "will be named" */
	return verb == VERB_WILL ? VERB_WILL : VERB_DID;
}
