#include "speaker.h"
#include "utf8.h"

enum {
	NAME_MAX = 5,		/* words of a name, with its title, initials and particles */
	APPOSITION_MAX = 8,	/* words between commas: "Carter, a plumber from Hull, asked" */
	UNCASED_MAX = 5,	/* words up to the verb where nothing tells a name */
	CLAUSE_MAX = 96,	/* bytes of a Chinese clause */
	QUOTATION_MAX = 256,	/* bytes of a quotation of which the start is looked for */
	BEFORE_MAX = 6		/* words between a verb of speech and the quotation: "asked me one time, "Why?" */
};

/* Verbs of speech that end a Chinese clause. */
static const char *const chinese_verbs[] = {
	"说", "說", "道", "问", "問", "答", "喊", "叫", "称", "稱", "讲", "講", "写", "寫", "笑", "吼",
	"表示", "指出", "强调", "強調", "补充", "補充", "回应", "回應", "解释", "解釋", "感叹"
};

static bool
is_clause_end(uint32_t cp)
{
	return cp == 0x3002 || cp == 0xFF0C || cp == 0xFF1A || cp == 0xFF1B || cp == 0xFF01 || cp == 0xFF1F ||
	    cp == ',' || cp == '.' || cp == ':' || cp == ';' || cp == '!' || cp == '?' || cp == 0x201C;
}

/* The clause after the quotation ends with a verb of speech: 她问道。 */
static bool
chinese_speaker(const struct terminator *m)
{
	const unsigned char *start = m->next, *p = start, *limit = m->limit;
	size_t len, i;
	uint32_t cp;

	if (limit - start > CLAUSE_MAX)
		limit = start + CLAUSE_MAX;
	for (; p < limit; p += len) {
		cp = utf8_decode(p, m->limit, &len);
		if (is_clause_end(cp))
			break;
	}
	if (p >= limit && p < m->limit)
		return false;
	for (i = 0; i < sizeof chinese_verbs / sizeof *chinese_verbs; i++)
		if (bytes_ends(bytes_between(start, p), bytes_of(chinese_verbs[i])))
			return true;
	return false;
}

/* Whether white space alone parts T from the word after it. */
static bool
joins_next(const struct token *t, const unsigned char *limit)
{
	const unsigned char *p = token_end(t);

	return p < limit && *p == ' ';
}

/* What follows the verb is a clause of its own, whose subject is a pronoun: "Carter said he was". */
static bool
reports(const struct token *verb, const unsigned char *limit)
{
	static const char *const words[] = { "that", "he", "she", "it", "they", "we", "there",
		"कि", "کہ", "که", "أن", "إن" };
	struct token t;

	if (!joins_next(verb, limit))
		return false;
	token_after(&t, token_end(verb), limit);
	return token_is_one_of(&t, words, sizeof words / sizeof *words);
}

/* A verb of speech is among the first words, in a script without capitals. */
static bool
uncased_speaker(const struct context_words *w, const struct terminator *m, const struct context *c)
{
	struct token t = c->after;
	unsigned i;

	for (i = 0; i < UNCASED_MAX && t.n > 0; i++) {
		if (wordlist_has(context_classes(w, &t), WORD_SPEECH))
			return !reports(&t, m->limit);
		if (!joins_next(&t, m->limit))
			break;
		token_after(&t, token_end(&t), m->limit);
	}
	return false;
}

/* A word of a name: with a capital and no word that starts sentences, an initial, or a particle. */
static bool
is_name_part(const struct context_words *w, const struct token *t, bool first)
{
	static const char *const particles[] = { "de", "da", "di", "del", "van", "von", "der", "den", "al", "bin",
		"el" };

	if (t->shape == SHAPE_CAP || t->shape == SHAPE_UPPER || t->shape == SHAPE_DOTTED)
		return !first || !wordlist_has(context_classes(w, t), WORD_FUNCTION | WORD_STARTS);
	if (t->shape == SHAPE_INITIAL)
		return t->fold[0] != 'a' && (t->fold[0] != 'i' || first);
	return !first && token_is_one_of(t, particles, sizeof particles / sizeof *particles);
}

/* An adverb that may stand between a name and its verb. */
static bool
is_adverb(const struct token *t)
{
	static const char *const adverbs[] = { "then", "also", "once", "later" };

	return t->shape == SHAPE_LOWER && ((t->n > 3 && token_ends(t, "ly")) ||
	    token_is_one_of(t, adverbs, sizeof adverbs / sizeof *adverbs));
}

/* Moves T to the word after the apposition that begins after it; false if none ends soon. */
static bool
skip_apposition(struct token *t, const unsigned char *limit)
{
	unsigned i;

	for (i = 0; i < APPOSITION_MAX; i++) {
		token_after(t, token_end(t), limit);
		if (t->n == 0)
			return false;
		if (t->comma) {
			token_after(t, token_end(t), limit);
			return true;
		}
	}
	return false;
}

bool
speaker_named(const struct context_words *w, const struct terminator *m, const struct context *c)
{
	struct token t = c->after;
	unsigned i;

	if (c->quote || c->bracket || c->sign)
		return false;
	for (i = 0; i < NAME_MAX && is_name_part(w, &t, i == 0); i++) {
		if (t.comma) {
			if (!skip_apposition(&t, m->limit))
				return false;
			i++;
			break;
		}
		token_after(&t, token_end(&t), m->limit);
	}
	if (i == 0)
		return false;
	if (is_adverb(&t))
		token_after(&t, token_end(&t), m->limit);
	return t.shape == SHAPE_LOWER && wordlist_has(context_classes(w, &t), WORD_SPEECH) && !reports(&t, m->limit);
}

bool
speaker_follows(const struct context_words *w, const struct terminator *m, const struct context *c)
{
	if (!m->quote || m->next == m->limit)
		return false;
	if ((w->lang->words & LANG_BIT(LANG_ZH)) != 0)
		return chinese_speaker(m);
	if (!m->strong)
		return false;
	return c->kind == CHAR_UNCASED ? uncased_speaker(w, m, c) : speaker_named(w, m, c);
}

/* The opening mark of the quotation that ends at END, which a space and a comma or colon precede; NULL if none does. */
static const unsigned char *
introduced_quotation(const unsigned char *end, const unsigned char *sentence)
{
	const unsigned char *p = end, *least = end - sentence > QUOTATION_MAX ? end - QUOTATION_MAX : sentence;

	while (--p > least + 2)
		if ((*p == '"' || (*p == 0xE2 && p[1] == 0x80 && p[2] == 0x9C)) && p[-1] == ' ')
			return p[-2] == ',' || p[-2] == ':' ? p : NULL;
	return NULL;
}

bool
speaker_precedes(const struct context_words *w, const struct terminator *m, const unsigned char *sentence)
{
	const unsigned char *p;
	struct token t;
	unsigned i;

	if (!m->quote || m->at - sentence < 3 || (p = introduced_quotation(m->at, sentence)) == NULL)
		return false;
	for (i = 0; i < BEFORE_MAX; i++) {
		token_before(&t, sentence, p);
		if (t.n == 0 || (i > 0 && t.comma))
			return false;
		if (wordlist_has(context_classes(w, &t), WORD_SPEECH))
			return true;
		p = t.s.p;
	}
	return false;
}
