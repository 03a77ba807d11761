#include <stdlib.h>

#include "ascii.h"
#include "attribute.h"
#include "builtin.h"
#include "evidence.h"
#include "hyphenpair.h"
#include "labelrules.h"
#include "mem.h"
#include "ner.h"
#include "resources.h"
#include "scorer.h"
#include "slug.h"
#include "tokens.h"
#include "truecase.h"
#include "usergazetteer.h"
#include "viterbi.h"
#include "weights.h"
#include "word.h"

#define REACH 2		/* tokens from a capital that may still be of its name */
#define DECIDED (8 * WEIGHTS_SCALE)	/* the margin of a name that a rule has set */
#define MOST (32 * WEIGHTS_SCALE)	/* no margin tells more */
#define KEPT 8192	/* tokens whose scores are kept from the first pass for the second */

/* A stretch of a sentence that is looked at together. */
struct piece {
	uint32_t sentence;
	size_t first, tokens;	/* tokens of that sentence */
	size_t at;		/* where its tokens and scores are kept, or KEPT where they are not */
	bool named;		/* the first pass found a name in it */
};

struct ner {
	struct resources resources;
	struct weights weights;
	struct usergazetteer known;
	struct evidence evidence;
	struct scorer *scorer;
	struct viterbi viterbi;
	struct tokens tokens;
	unsigned char label[SCORER_MOST];
	unsigned char decided[SCORER_MOST];	/* of each token, enum labelled_decision */
	struct piece *piece;
	size_t pieces, piece_cap;
	struct token token[KEPT];
	struct gazetteer_token seen[KEPT];
	int16_t row[KEPT * LABEL_ROW];
	size_t kept;
	size_t in_hand;			/* 1 + the sentence whose tokens the second pass has in hand, with its style */
	enum truecase_style style;
	struct buf running, word;	/* a headline in running case; a folded word */
};

bool
ner_builtin(const char *name, struct bytes *model)
{
	if (strcmp(name, "default") == 0)
		*model = builtin_model(BUILTIN_DEFAULT);
	else if (strcmp(name, "open") == 0)
		*model = builtin_model(BUILTIN_OPEN);
	else
		return false;
	return true;
}

/* What is linked in needs no check of its sum, which would read all of it. */
static bool
is_builtin(struct bytes model)
{
	return model.p == builtin_model(BUILTIN_DEFAULT).p || model.p == builtin_model(BUILTIN_OPEN).p;
}

/* The resources that the model was made for, or, where it was made for none of them, the default ones. */
static bool
open_resources(struct resources *k, struct bytes model)
{
	uint32_t mark;

	if (weights_mark(model, &mark) && builtin_resources(BUILTIN_OPEN, k) && k->mark == mark)
		return true;
	return builtin_resources(BUILTIN_DEFAULT, k);
}

struct ner *
ner_new(struct bytes model, const char **fault)
{
	struct ner *n = mem_alloc(1, sizeof *n);

	*fault = NULL;
	if (!open_resources(&n->resources, model))
		*fault = "the program's own word classes are damaged";
	else
		*fault = weights_open(&n->weights, model, n->resources.mark, is_builtin(model));
	if (*fault != NULL) {
		free(n);
		return NULL;
	}
	n->scorer = scorer_new(&n->resources, &n->weights);
	viterbi_prepare(&n->viterbi, &n->weights);
	return n;
}

void
ner_free(struct ner *n)
{
	if (n == NULL)
		return;
	scorer_free(n->scorer);
	viterbi_free(&n->viterbi);
	hash_free(&n->known.names);
	evidence_free(&n->evidence);
	free(n->tokens.item);
	free(n->piece);
	buf_free(&n->running);
	buf_free(&n->word);
	free(n);
}

const struct lexicon *
ner_lexicon(const struct ner *n)
{
	return &n->resources.lexicon;
}

bool
ner_add_names(struct ner *n, struct bytes list, size_t *line, const char **fault)
{
	return usergazetteer_add(&n->known, list, line, fault);
}

/* How sure a margin makes: 500 at none, near 1000 where the other labels are far behind. */
static unsigned
sureness(int32_t margin)
{
	int32_t m = margin > MOST ? MOST : margin > 0 ? margin : 0;

	return (unsigned)(500 + 500 * (int64_t)m / (m + 4 * WEIGHTS_SCALE));
}

/* A name among the tokens of a piece, with its margin. */
static void
add_mention(struct ner_mentions *out, uint32_t sentence, const struct token *first, const struct token *last,
    enum ner_type type, int32_t margin, enum ner_witness witness)
{
	struct ner_mention *m;

	out->item = mem_grow_one(out->item, &out->cap, out->n, sizeof *out->item);
	m = &out->item[out->n++];
	m->sentence = sentence;
	m->start = first->start;
	m->end = last->end;
	m->type = type;
	m->score = sureness(margin);
	m->witness = witness;
}

/* Where the names of a piece that are found go: to the document's mentions, or only to its evidence. */
struct sink {
	struct bytes sentence;
	bool headline;		/* put into the case of running text */
	const struct token *token;
	const struct gazetteer_token *seen;
	struct ner_mentions *out;	/* NULL in the first pass */
};

static void
take(struct ner *n, const struct piece *p, const struct sink *to, size_t start, size_t end, enum ner_type type,
    int32_t margin, enum ner_witness witness)
{
	if (to->out == NULL) {
		evidence_add(&n->evidence, to->seen + start, end - start, type, margin, witness == NER_TOLD);
		if (type == NER_ORG &&
		    (gazetteer_kinds(&n->resources.gazetteer, to->seen + start, end - start) & GAZETTEER_TEAM) != 0)
			evidence_add_team(&n->evidence, to->seen[end - 1]);
	} else
		add_mention(to->out, p->sentence, to->token + start, to->token + end - 1, type, margin, witness);
}

/* How far ahead a name is of all else that its tokens may be. */
static int32_t
margin_of(const struct ner *n, size_t start, size_t end, enum ner_type type)
{
	switch (n->decided[start]) {
	case LABELLED_TOLD:
	case LABELLED_HERE:
		return MOST;
	case LABELLED_RULE:
		return DECIDED;
	default:
		return viterbi_margin(&n->viterbi, start, end, type);
	}
}

static enum ner_witness
witness_of(unsigned char decided)
{
	return decided == LABELLED_TOLD ? NER_TOLD : decided == LABELLED_HERE ? NER_HERE : NER_MODEL;
}

/* Decodes the tokens of a piece; false where it has no name. */
static bool
decode(struct ner *n, const struct piece *p, const int16_t *row, const struct sink *to)
{
	size_t i, start = 0, tie;
	bool named = false;

	struct labelled rules = {
		to->sentence, to->token, to->seen, p->tokens, &n->resources, to->headline,
		to->out != NULL ? &n->evidence : NULL, n->label, n->decided
	};

	viterbi_decode(&n->viterbi, row, p->tokens, n->label);
	memset(n->decided, 0, p->tokens * sizeof *n->decided);
	labelrules_apply(&rules);
	for (i = 0; i < p->tokens; i++) {
		unsigned l = n->label[i];
		enum ner_type left, right;
		enum ner_witness witness;
		int32_t margin;

		if (l == LABEL_OUT)
			continue;
		if (!nerlabel_continues(l))
			start = i;
		if (nerlabel_opens(l))
			continue;
		margin = margin_of(n, start, i + 1, nerlabel_type(l));
		witness = witness_of(n->decided[start]);
		tie = nerlabel_type(l) == NER_PER ? 0 :
		    hyphenpair_at(&n->resources.gazetteer, to->seen + start, i + 1 - start, &left, &right);
		if (tie != 0) {
			take(n, p, to, start, start + tie, left, margin, witness);
			take(n, p, to, start + tie + 1, i + 1, right, margin, witness);
		} else {
			take(n, p, to, start, i + 1, nerlabel_type(l), margin, witness);
		}
		named = true;
	}
	return named;
}

/* The scores of a piece of the tokens in hand. */
static int16_t *
rows(struct ner *n, struct bytes sentence, const struct piece *p)
{
	int16_t *row = scorer_rows(n->scorer, sentence, &n->tokens, p->first, p->tokens);

	usergazetteer_weigh(&n->known, scorer_seen(n->scorer), p->tokens, row);
	return row;
}

static void
keep(struct ner *n, struct piece *p, const int16_t *row)
{
	if (p->tokens > KEPT - n->kept)
		return;
	p->at = n->kept;
	n->kept += p->tokens;
	memcpy(n->token + p->at, n->tokens.item + p->first, p->tokens * sizeof *n->token);
	memcpy(n->seen + p->at, scorer_seen(n->scorer), p->tokens * sizeof *n->seen);
	memcpy(n->row + p->at * LABEL_ROW, row, p->tokens * LABEL_ROW * sizeof *n->row);
}

/* Adds a piece of the tokens in hand, and gathers its evidence; headlines tell nothing. */
static void
add_piece(struct ner *n, struct bytes sentence, struct piece p, bool running)
{
	const int16_t *row;

	if (running) {
		row = rows(n, sentence, &p);
		p.named = decode(n, &p, row, &(struct sink){ sentence, false, n->tokens.item + p.first,
		    scorer_seen(n->scorer), NULL });
		keep(n, &p, row);
	}
	n->piece = mem_grow_one(n->piece, &n->piece_cap, n->pieces, sizeof *n->piece);
	n->piece[n->pieces++] = p;
}

/* Whether a token has a capital letter, or one outside ASCII; except for a function word that begins the sentence. */
static bool
has_capital(struct bytes sentence, const struct token *t, bool first)
{
	const unsigned char *p = sentence.p + t->start, *end = sentence.p + t->end;

	if (first && ascii_is_upper(*p) && (end - p == 1 || ascii_is_lower(p[1])) &&
	    word_is_stop_as_written(bytes_between(p, end)))
		return false;
	while (p < end && !ascii_is_upper(*p) && *p < 0x80)
		p++;
	return p < end;
}

/*
 * The stretch of tokens, from *AT on, in which names can stand: no farther than REACH from a capital.  Moves *AT to its
 * first token and returns how many it has; 0 if there is none left.
 */
static size_t
next_stretch(const struct ner *n, struct bytes sentence, size_t *at)
{
	size_t i = *at, end;

	while (i < n->tokens.n && !has_capital(sentence, &n->tokens.item[i], i == 0))
		i++;
	if (i == n->tokens.n)
		return 0;
	if (i > *at + REACH)
		*at = i - REACH;
	for (end = i + REACH + 1; i < n->tokens.n && i < end + REACH && i - *at < SCORER_MOST; i++)
		if (has_capital(sentence, &n->tokens.item[i], false))
			end = i + REACH + 1;
	if (end > n->tokens.n)
		end = n->tokens.n;
	return end - *at < SCORER_MOST ? end - *at : SCORER_MOST;
}

/* Cuts a sentence into pieces: all of it where names may stand in lower case, else the stretches around capitals. */
static void
first_pass(struct ner *n, struct bytes sentence, uint32_t number)
{
	bool running, all;
	size_t at = 0, left;

	tokens_read(&n->tokens, sentence);
	running = truecase_style(sentence, &n->tokens, &n->resources.lexicon) == TRUECASE_RUNNING;
	all = !running || n->known.names.n != 0;
	while (at < n->tokens.n) {
		left = n->tokens.n - at;
		if (!all)
			left = next_stretch(n, sentence, &at);
		if (left == 0)
			break;
		left = left < SCORER_MOST ? left : SCORER_MOST;
		add_piece(n, sentence, (struct piece){ number, at, left, KEPT, true }, running);
		at += left;
	}
}

static bool
is_name(void *arg, struct bytes word)
{
	struct ner *n = arg;

	buf_clear(&n->word);
	word_fold(&n->word, word);
	return evidence_has(&n->evidence, attribute_hash(buf_view(&n->word)));
}

/* Decides a piece whose scores were not kept; a headline in running case. */
static void
decide_anew(struct ner *n, struct bytes sentence, const struct piece *p, struct ner_mentions *out)
{
	int16_t *row;

	if (n->in_hand != (size_t)p->sentence + 1) {
		tokens_read(&n->tokens, sentence);
		n->style = truecase_style(sentence, &n->tokens, &n->resources.lexicon);
		if (n->style != TRUECASE_RUNNING)
			truecase(&n->running, sentence, &n->tokens, n->style, &n->resources.lexicon, is_name, n);
		n->in_hand = (size_t)p->sentence + 1;
	}
	if (n->style != TRUECASE_RUNNING)
		sentence = buf_view(&n->running);
	row = rows(n, sentence, p);
	evidence_weigh(&n->evidence, scorer_seen(n->scorer), p->tokens, row);
	decode(n, p, row, &(struct sink){ sentence, n->style == TRUECASE_TITLE, n->tokens.item + p->first,
	    scorer_seen(n->scorer), out });
}

/* Decides a piece by its own scores and by the evidence of the document. */
static void
second_pass(struct ner *n, struct bytes sentence, const struct piece *p, struct ner_mentions *out)
{
	const struct gazetteer_token *seen = n->seen + p->at;
	int16_t *row = n->row + p->at * LABEL_ROW;

	if (p->at == KEPT)
		decide_anew(n, sentence, p, out);
	else if (evidence_weigh(&n->evidence, seen, p->tokens, row) || p->named ||
	    evidence_has_part(&n->evidence, seen, p->tokens))
		decode(n, p, row, &(struct sink){ sentence, false, n->token + p->at, seen, out });
}

/* A sentence without its slug, which is no part of any name. */
static struct bytes
body(struct bytes sentence)
{
	return bytes_between(sentence.p + slug_length(sentence), sentence.p + sentence.n);
}

void
ner_tag(struct ner *n, const struct bytes *sentence, size_t count, struct ner_mentions *out)
{
	size_t i, at;

	out->n = 0;
	n->pieces = n->kept = 0;
	evidence_clear(&n->evidence);
	for (i = 0; i < count; i++)
		first_pass(n, body(sentence[i]), (uint32_t)i);
	n->in_hand = 0;
	for (i = 0; i < n->pieces; i++) {
		struct bytes whole = sentence[n->piece[i].sentence], rest = body(whole);

		at = out->n;
		second_pass(n, rest, &n->piece[i], out);
		for (; at < out->n; at++) {
			out->item[at].start += (uint32_t)(whole.n - rest.n);
			out->item[at].end += (uint32_t)(whole.n - rest.n);
		}
	}
}
