#include "ascii.h"
#include "date.h"
#include "factcolumns.h"
#include "wordclass.h"

static void
put_text(struct buf *to, struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		buf_byte(to, s.p[i] == ';' ? ',' : s.p[i]);
}

/* The words of a claim, without the capital that begins a sentence. */
static void
put_words(struct buf *to, struct bytes text, const struct claim *c, uint32_t end)
{
	size_t at = to->n;

	put_text(to, bytes_between(text.p + c->start, text.p + end));
	if (c->start == 0 && c->kind != CLAIM_DATE && c->kind != CLAIM_CODE && c->kind != CLAIM_WEEKDAY &&
	    end > 1 && ascii_is_lower(text.p[1]))
		to->p[at] = ascii_lower(to->p[at]);
}

/* "at least three people dead", "212,000 strollers", "August 23-24". */
static void
put_value(struct buf *to, struct bytes text, const struct claim *c)
{
	put_words(to, text, c, c->end);
	if (c->role != WORDCLASS_NONE && (c->flags & CLAIM_SAYS_ROLE) == 0)
		buf_printf(to, " %s", wordclass_role_name(c->role));
}

/* What a claim is about: the state of people, the thing that is counted, or its kind. */
static void
put_key(struct buf *to, struct bytes text, const struct claim *c)
{
	static const char *const names[] = { "count", "amount", "percent", "magnitude", "date", "model", "day" };
	struct bytes noun = bytes_between(text.p + c->number_end, text.p + c->end);
	size_t i;

	if (c->role != WORDCLASS_NONE || c->kind != CLAIM_COUNT || noun.n < 2) {
		buf_str(to, c->role != WORDCLASS_NONE ? wordclass_role_name(c->role) : names[c->kind]);
		return;
	}
	for (i = 1; i < noun.n; i++)
		buf_byte(to, noun.p[i] == ';' || noun.p[i] == '=' ? ',' : ascii_lower(noun.p[i]));
}

static void
join(struct buf *to)
{
	if (to->n > 0)
		buf_str(to, "; ");
}

void
factcolumns_facts(struct buf *to, const struct corpus *c, const struct storyview *t, uint32_t sentence,
    struct buf *scratch)
{
	const struct storysentence *s = &t->sentence[sentence];
	struct bytes text = s->claims > 0 ? corpus_text(c, s->number, scratch) : bytes_of("");
	const struct claim *claim;
	size_t i;

	for (i = 0; i < s->claims; i++) {
		claim = &s->claim[i];
		if ((claim->flags & (CLAIM_FORMER | CLAIM_BACKGROUND)) != 0 || claim->kind == CLAIM_WEEKDAY)
			continue;
		join(to);
		put_key(to, text, claim);
		buf_byte(to, '=');
		put_words(to, text, claim, claim->kind == CLAIM_PERCENT || claim->kind == CLAIM_MONEY ? claim->end :
		    claim->number_end);
	}
}

static void
put_other(struct buf *to, const struct corpus *c, const struct storyview *t, const struct fact_value *v,
    struct buf *scratch)
{
	const struct storysentence *s = &t->sentence[v->sentence];
	const struct corpus_article *a;
	size_t i;

	join(to);
	put_value(to, corpus_text(c, s->number, scratch), &s->claim[v->which]);
	buf_str(to, " (");
	for (i = 0; i < v->tellers; i++) {
		a = &c->article[t->article[v->teller[i]]];
		put_text(to, a->source.n > 0 ? a->source : a->id);
		buf_str(to, i + 1 < v->tellers || v->when != INT64_MAX ? ", " : "");
	}
	if (v->when != INT64_MAX)
		date_format_seconds(to, v->when);
	buf_byte(to, ')');
}

/* The state of a value beside the one that a sentence gives: one that an outcome has overtaken contradicts no more. */
static enum fact_state
state_beside(const struct storyview *t, const struct fact_value *v, uint32_t sentence)
{
	if (v->state == FACT_CONFLICT && t->sentence[v->sentence].overtaken && !t->sentence[sentence].overtaken)
		return FACT_OVERTAKEN;
	return (enum fact_state)v->state;
}

void
factcolumns_others(struct buf *to, const struct corpus *c, const struct storyview *t, const struct fact_list *f,
    uint32_t sentence, enum fact_state state, struct buf *scratch)
{
	const struct fact *before[CLAIM_MOST], *fact;
	size_t n = 0, own, i, k;

	for (i = 0; i < t->sentence[sentence].claims && i < CLAIM_MOST; i++) {
		fact = fact_of_claim(f, sentence, (uint8_t)i, &own);
		for (k = 0; k < n && before[k] != fact; k++)
			;
		if (fact == NULL || k < n)
			continue;
		before[n++] = fact;
		for (k = 0; k < fact->values; k++) {
			if (k != own && (state_beside(t, &fact->value[k], sentence) == state ||
			    (state == FACT_CONFLICT && k == fact->newest && fact->value[own].state == FACT_CONFLICT)))
				put_other(to, c, t, &fact->value[k], scratch);
		}
	}
}
