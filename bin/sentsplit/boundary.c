#include "ascii.h"
#include "boundary.h"
#include "classrules.h"
#include "initials.h"
#include "listlabel.h"
#include "measurement.h"
#include "perceptron.h"
#include "plainterminator.h"
#include "reference.h"
#include "speaker.h"
#include "tightmark.h"
#include "timephrase.h"
#include "utf8.h"

/* A mark of a script that needs no space after it, or with which no abbreviation is written. */
static bool
is_sure(const struct terminator *m)
{
	return m->kind == EDGE_WIDE || (m->kind == EDGE_MARK && *m->at >= 0x80);
}

/* What continues a Japanese or Chinese sentence after a quotation that ends with a stop: particles and commas. */
static bool
goes_on(const unsigned char *p, const unsigned char *limit)
{
	size_t len;

	switch (utf8_decode(p, limit, &len)) {
	case 0x3001: case 0xFF0C: case 0xFF1B: case 0xFF1A:
	case 0x3068: case 0x306E: case 0x3092: case 0x306B: case 0x306F: case 0x304C: case 0x3082: case 0x3067:
	case 0x3078: case 0x3060: case 0x306A: case 0x3063:
		return true;
	default:
		return false;
	}
}

static bool
sure_ends(const struct boundary *b, const struct terminator *m, struct context *c)
{
	quotes_reach(b->quotes, m->at);
	if (b->quotes->titles > 0)
		return false;
	if (m->stops > 0 && charclass_at(m->end, m->limit) == CHAR_DIGIT)
		return false;	/* a decimal point in wide figures */
	if (!m->quote)
		return true;
	context_read(c, &b->words, m, b->sentence);
	return !goes_on(m->end, m->limit) && !speaker_follows(&b->words, m, c);
}

static bool
is_pause(unsigned char c)
{
	return c == ',' || c == ';' || c == ':';
}

/* Whether a label such as "(ii)" or "b." is at P. */
static bool
is_label(const unsigned char *p, const unsigned char *limit)
{
	struct listlabel item;
	const unsigned char *q;

	q = listlabel_read(&item, p, limit);
	if (q == NULL || item.number == 0)
		return false;
	/* "n. l." is an abbreviation */
	return !(item.kind == 'a' && item.stop && !item.close && limit - q > 2 && q[2] == '.' && ascii_is_letter(q[1]));
}

/* The stop of a list's label: only the number or letter precedes it in the sentence. */
static bool
is_label_stop(const struct boundary *b, const struct terminator *m)
{
	struct listlabel item;
	const unsigned char *p;

	p = listlabel_read(&item, b->sentence, m->limit);
	return p != NULL && item.number > 0 && m->at < p;
}

/* The stop of the first label of a list, after a colon: "Three things: 1. A boat." */
static bool
is_first_label_stop(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	const unsigned char *p = c->before.s.p;

	if (!terminator_is_single(m) || p + c->before.s.n != m->at)
		return false;
	if (p == b->sentence && c->before.shape == SHAPE_INITIAL)
		return true;		/* of any label, "B. The end", or an initial */
	return p - b->sentence > 2 && p[-1] == ' ' && p[-2] == ':' && !ascii_is_digit(p[-3]) &&
	    (c->before.shape == SHAPE_INITIAL || c->before.shape == SHAPE_LETTER ||
	    (c->before.shape == SHAPE_NUMBER && c->before.n < 3));
}

/*
 * The first stop of an abbreviation that is written with spaces, "u. a.": a lowercase letter, and a letter with a stop,
 * or two words that are listed together.
 */
static bool
is_spaced_abbreviation(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	if (!terminator_is_single(m) || c->at != m->next || token_end(&c->after) == m->limit ||
	    *token_end(&c->after) != '.')
		return false;
	if (c->before.shape == SHAPE_LETTER && (c->after.shape == SHAPE_LETTER || c->after.shape == SHAPE_INITIAL))
		return true;
	return context_joins(&b->words, &c->before, &c->after);
}

/* A letter that is a label and no initial, which a noun before it tells: "from point A. Measure", "vitamin C. Take". */
static bool
is_labelled(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	struct token noun;

	if (!terminator_is_single(m) || c->before.shape != SHAPE_INITIAL || c->kind != CHAR_UPPER ||
	    context_is_initial(&c->after, m->limit))
		return false;
	token_before(&noun, b->sentence, c->before.s.p);
	return !noun.comma && wordlist_has(context_classes(&b->words, &noun), WORD_LABEL);
}

/* The sentence's stop after an abbreviation's: "in the U.S.. They" */
static bool
is_second_stop(const struct terminator *m, const struct context *c)
{
	return m->stops == 2 && m->end == m->at + 2 && c->classes != 0 && c->at == m->next && c->kind == CHAR_UPPER;
}

/* A letter after a word in lower case, which is no name's: "a line through P. Since" */
static bool
is_symbol(const struct context *c, const unsigned char *sentence)
{
	struct token previous;

	if (c->before.shape != SHAPE_INITIAL)
		return false;
	token_before(&previous, sentence, c->before.s.p);
	return previous.shape == SHAPE_LOWER && !previous.comma;
}

/*
 * A function word with a capital after a place, company, unit or symbol, and a word in lower case: "in the U.S. Under
 * the law"
 */
static bool
is_start_after_name(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	struct token next;

	if (!terminator_is_single(m) || c->at != m->next || c->after.shape != SHAPE_CAP ||
	    !wordlist_has(c->after_classes, WORD_FUNCTION) || c->after.comma ||
	    !(is_symbol(c, b->sentence) ||
	    (wordlist_has(c->classes, WORD_PLACE | WORD_COMPANY) &&
	    !wordlist_has(c->classes, WORD_TITLE | WORD_NUMBER)) ||
	    (wordlist_has(c->classes, WORD_UNIT) && context_counts(&c->before, b->sentence))))
		return false;
	token_after(&next, token_end(&c->after), m->limit);
	return next.shape == SHAPE_LOWER || next.shape == SHAPE_LETTER;
}

/* The user's own title, which never ends a sentence, also if it is written with spaces. */
static bool
is_own_title(const struct boundary *b, const struct terminator *m, const struct context *c)
{
	return b->words.own != NULL && terminator_is_single(m) && wordlist_has(c->classes, WORD_OWN);
}

/* A question mark right after a colon, "E-mail:? holm@example.com", which stands for a character that was lost. */
static bool
is_lost_character(const struct terminator *m, const unsigned char *sentence)
{
	return m->at > sentence && m->at[-1] == ':' && *m->at == '?' && terminator_is_single(m);
}

/* An ellipsis that leaves something out inside a sentence: "[...]", and ". . ." (four dots end one). */
static bool
is_omission(const struct terminator *m, const unsigned char *sentence)
{
	return m->stops > 0 && !m->strong && m->stops <= 3 &&
	    (m->spread || (m->at > sentence && (m->at[-1] == '[' || m->at[-1] == '(')));
}

/* The next word is led by dots, "...and", which does not follow a stop inside a sentence. */
static bool
leads_with_dots(const struct terminator *m)
{
	const unsigned char *p = m->next;

	while (p < m->limit && *p == '.')
		p++;
	if (bytes_starts(bytes_between(p, m->limit), bytes_of("…")))
		p += 3;
	return p > m->next && charclass_is_word(charclass_at(p, m->limit));
}

/* "The U.S." at a sentence's start, "a U.S." anywhere: the country tells what kind the next word is of. */
static bool
is_attribute(const struct boundary *b, const struct context *c)
{
	struct token previous, second;

	if (!wordlist_has(c->classes, WORD_PLACE))
		return false;
	token_before(&previous, b->sentence, c->before.s.p);
	token_before(&second, b->sentence, previous.s.p);
	return previous.n == 0 || token_is(&previous, "a") ||
	    (second.n == 0 && wordlist_has(wordlist_classes(&previous, b->words.lang->words), WORD_FUNCTION));
}

/* What an auxiliary verb is in English: "The info. is late." */
static bool
is_auxiliary(const struct token *t)
{
	static const char *const verbs[] = { "is", "are", "was", "were", "has", "have", "had", "will", "would", "can",
		"could", "may", "might", "must", "shall", "should" };

	return token_is_one_of(t, verbs, sizeof verbs / sizeof *verbs);
}

/* A day after a place, "to the U.S. Friday", unless it is what the next sentence is about. */
static bool
is_day_of_place(const struct context *c, const unsigned char *limit)
{
	struct token next;

	if (!wordlist_has(c->classes, WORD_PLACE) || !wordlist_has(c->after_classes, WORD_WHEN) ||
	    !token_ends(&c->after, "day"))
		return false;
	token_after(&next, c->after.s.p + c->after.n, limit);
	return !is_auxiliary(&next);
}

/* "Ashford, Co. Antrim": a county, since no company has a comma there. */
static bool
is_county(const struct context *c, const unsigned char *sentence)
{
	struct token previous;

	if (!token_is(&c->before, "co") || c->after.shape != SHAPE_CAP ||
	    wordlist_has(c->after_classes, WORD_FUNCTION))
		return false;
	token_before(&previous, sentence, c->before.s.p);
	return previous.comma;
}

/* "the U.S. News & World Report" */
static bool
is_firm_of_place(const struct context *c, const unsigned char *limit)
{
	return wordlist_has(c->classes, WORD_PLACE) && c->after.shape == SHAPE_CAP &&
	    bytes_starts(bytes_between(token_end(&c->after), limit), bytes_of(" & "));
}

/*
 * After one stop: a name with what explains it in brackets, an hour and its day, an abbreviation that never ends a
 * sentence, two of a company's name, or lower case after what looks like an unlisted abbreviation, in a
 * sentence that began with a capital.
 */
static bool
goes_on_after(const struct boundary *b, const struct context *c, const unsigned char *limit)
{
	const unsigned known = WORD_COMMON | WORD_FUNCTION;

	if (c->bracket &&
	    (wordlist_has(c->classes, WORD_COMPANY | WORD_PLACE | WORD_DEGREE) || initials_are(&c->before)))
		return c->after.shape != SHAPE_CAP || !wordlist_has(c->after_classes, WORD_FUNCTION);
	if (c->dash && wordlist_has(c->classes, WORD_PLACE))
		return true;
	if (wordlist_has(c->classes, WORD_TIME) && wordlist_has(c->after_classes, WORD_WHEN))
		return true;
	if (wordlist_has(c->classes, WORD_LATIN) || wordlist_has(c->classes & c->after_classes, WORD_COMPANY))
		return true;
	if (is_day_of_place(c, limit) || is_county(c, b->sentence) || is_firm_of_place(c, limit))
		return true;
	if (c->kind != CHAR_LOWER)
		return false;
	if (c->classes != 0 || initials_are(&c->before))
		return true;
	if (c->before.shape == SHAPE_LOWER && is_auxiliary(&c->after) &&
	    charclass_at(b->sentence, c->before.s.p + 1) == CHAR_UPPER)
		return true;
	return (c->before.shape == SHAPE_LOWER || c->before.shape == SHAPE_DOTTED || c->before.shape == SHAPE_LETTER ||
	    c->before.shape == SHAPE_INITIAL) &&
	    !wordlist_has(c->before_classes, known) && !wordlist_has(c->after_classes, WORD_FUNCTION) &&
	    charclass_at(b->sentence, c->before.s.p + 1) == CHAR_UPPER;
}

enum boundary_verdict
boundary_by_rule(const struct boundary *b, const struct terminator *m, struct context *c)
{
	if (m->next == m->limit)
		return BOUNDARY_YES;
	if (b->words.lang->lang == LANG_HY && m->stops > 0 && !m->strong)
		return BOUNDARY_NO;	/* there a full stop is a colon */
	if (is_sure(m))
		return sure_ends(b, m, c) ? BOUNDARY_YES : BOUNDARY_NO;
	if (plainterminator_ends(b, m))
		return BOUNDARY_YES;
	context_read(c, &b->words, m, b->sentence);
	if (c->before.shape == SHAPE_NONE || c->at == m->limit || is_pause(*m->next) || (*m->next == '&' && !m->strong))
		return BOUNDARY_NO;
	if (!m->spaced)
		return tightmark_ends(m, c, &b->words) ? BOUNDARY_YES : BOUNDARY_NO;
	if (is_label_stop(b, m) || is_first_label_stop(b, m, c) || is_omission(m, b->sentence) ||
	    is_lost_character(m, b->sentence) || is_spaced_abbreviation(b, m, c) || is_own_title(b, m, c))
		return BOUNDARY_NO;
	if (is_label(m->next, m->limit) && !(b->words.lang->ordinals && c->before.shape == SHAPE_NUMBER))
		return (c->classes == 0 && !reference_is_bill(c)) || m->strong ? BOUNDARY_YES : BOUNDARY_NO;
	if (leads_with_dots(m) && c->classes == 0)
		return BOUNDARY_YES;
	if (c->kind == CHAR_LOWER &&
	    (m->quote || m->bracket || c->dash || (m->strong && m->stops > 2 && m->end[-1] == '.')))
		return BOUNDARY_NO;
	if (m->strong && wordlist_has(context_classes(&b->words, &c->before), WORD_NAME) && c->kind == CHAR_LOWER)
		return BOUNDARY_NO;
	if (m->strong && c->kind == CHAR_UPPER && speaker_precedes(&b->words, m, b->sentence))
		return BOUNDARY_YES;
	if (speaker_follows(&b->words, m, c))
		return BOUNDARY_NO;
	if (plainterminator_ends_context(b, m, c) || is_labelled(b, m, c) || measurement_ends(m, c, b->sentence) ||
	    is_second_stop(m, c) || is_start_after_name(b, m, c))
		return BOUNDARY_YES;
	if (initials_title(m, c))
		return BOUNDARY_NO;
	if (m->stops == 1 && !m->strong && !m->quote && !m->bracket && goes_on_after(b, c, m->limit))
		return BOUNDARY_NO;
	if (c->dash && quotes_inside(b->quotes, m->end))
		return BOUNDARY_NO;	/* «... – he said. – ...» */
	if (terminator_is_single(m) && (reference_goes_on(m, c, &b->words, b->sentence) ||
	    measurement_goes_on(m, c, &b->words, b->sentence) ||
	    timephrase_opens(c, &b->words, b->sentence) || initials_go_on(c, b->sentence, m->limit)))
		return BOUNDARY_NO;
	return BOUNDARY_OPEN;
}

static bool
ends(const struct boundary *b, const struct terminator *m)
{
	struct perceptron_case pc;
	struct context c;

	switch (boundary_by_rule(b, m, &c)) {
	case BOUNDARY_NO:
		return false;
	case BOUNDARY_YES:
		return true;
	default:
		break;
	}
	if (b->words.lang->lang != LANG_EN || !b->words.lang->told)
		return classrules_end(&c, m, b->words.lang, b->sentence);
	perceptron_read(&pc, &c, m, b->sentence);
	return perceptron_score(&pc) > 0 && !is_attribute(b, &c);	/* which the model may learn from, too */
}

const unsigned char *
boundary_end(const struct boundary *b, const struct terminator *m)
{
	if (m->omission != NULL && charclass_at(m->next, m->limit) == CHAR_UPPER)
		return m->omission;
	return ends(b, m) && !(b->keep_quotes && quotes_inside(b->quotes, m->end)) ? m->end : NULL;
}
