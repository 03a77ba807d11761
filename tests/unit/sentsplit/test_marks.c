/* Marks that end a sentence, and those that do not, by the modules that decide it before any model does. */
#include "contexttest.h"
#include "plainterminator.h"
#include "tightmark.h"

struct row {
	enum lang lang;
	const char *before, *rest;
	bool ends;
};

static struct quotes quotes;
static struct boundary b = { .quotes = &quotes, .sentence = (const unsigned char *)text };

static void
read_row(const struct row *row)
{
	read_in(row->lang, row->before, row->rest);
	b.words = words;
}

START_TEST(ends_in_plain_cases)
{
	static const struct row rows[] = {
		{ LANG_EN, "The dog", ". He", true }, { LANG_EN, "The dog", ". he", false },
		{ LANG_EN, "The dog", "! He", false }, { LANG_EN, "The dog", ".  He", false },
		{ LANG_EN, "The dog", ". \"He", true }, { LANG_EN, "The dog", ". “He", true },
		{ LANG_EN, "The dog", ". \"he", false }, { LANG_EN, "The dog", ". “he", false },
		{ LANG_EN, "The dog", ". (He", false }, { LANG_EN, "The dog", ". 5", false },
		{ LANG_EN, "The dog", ". \"", false }, { LANG_EN, "Too mr", ". He", false },
		{ LANG_EN, "The do", ". He", true }, { LANG_EN, "The d", ". He", false },
		{ LANG_EN, "The do", ". \"He", false }, { LANG_EN, "dog", ". He", false },
		{ LANG_EN, "A xxxxxxxxxxxxxxxxxxxxxxx", ". He", true },
		{ LANG_EN, "A xxxxxxxxxxxxxxxxxxxxxxxx", ". He", false }, { LANG_EN, "He met Velko", ". He", true },
		{ LANG_EN, "He met Velk", ". He", false }, { LANG_EN, "Velko", ". He", false },
		{ LANG_EN, "He met-Velko", ". He", false }, { LANG_EN, "He met Velko", ". \"He", false },
		{ LANG_EN, "He met Messrs", ". He", false }, { LANG_EN, "The ïve", ". He", false },
		{ LANG_EN, "The do-dog", ". He", false }, { LANG_EN, "The dog", ".. He", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_row(&rows[i]);
		ck_assert_msg(plainterminator_ends(&b, &mark) == rows[i].ends, "%s", text);
	}
}
END_TEST

START_TEST(ends_by_the_context)
{
	static const struct row rows[] = {
		{ LANG_EN, "He sat", "! Holm", true }, { LANG_EN, "He sat", "! holm", false },
		{ LANG_EN, "He sat", "! \"Holm", true }, { LANG_EN, "He sat", "! (Holm", false },
		{ LANG_EN, "He sat", "! - Holm", false }, { LANG_EN, "He sat", "! *Holm", false },
		{ LANG_EN, "He met Yahoo", "! Holm", false }, { LANG_EN, "He met Yahoo", "! \"Holm", false },
		{ LANG_EN, "He met Yahoo", "! The", true }, { LANG_EN, "Velk", "! Holm", true },
		{ LANG_EN, "Yahoo", "! Holm", false }, { LANG_EN, "He met Velk", "! Holm", false },
		{ LANG_EN, "He met VELK", "! Holm", false }, { LANG_EN, "(He sat", "!) Holm", false },
		{ LANG_EN, "\"Who won", "?\" Holm", false }, { LANG_EN, "\"Who won", "?\" The", true },
		{ LANG_EN, "\"Who won", "?\" The asked", false }, { LANG_EN, "\"Who won", "?\" the", false },
		{ LANG_EN, "The dog", ". Holm", true }, { LANG_EN, "The do", ". Holm", false },
		{ LANG_EN, "dog", ". Holm", false }, { LANG_EN, "He met Velk", ". The", true },
		{ LANG_EN, "He met Velk", ". Holm", false }, { LANG_EN, "He met VELK", ". The", true },
		{ LANG_EN, "He met VELK", ". Holm", false }, { LANG_EN, "It was 1999", ". Holm", true },
		{ LANG_EN, "1999", ". Holm", true }, { LANG_EN, "199", ". Holm", false },
		{ LANG_EN, "It was 199", ". Holm", true }, { LANG_EN, "It was A4x", ". Holm", true },
		{ LANG_EN, "It was A4x", ". Friday", false }, { LANG_EN, "It was A4x", ". May", false },
		{ LANG_EN, "It was 6-Jan", ". Holm", true }, { LANG_EN, "It was Jan", ". Holm", false },
		{ LANG_EN, "He said Vel-", ". Holm", true }, { LANG_EN, "Vel-", ". Holm", true },
		{ LANG_EN, "It was etc", ". Holm", false }, { LANG_EN, "The dog", ".. Holm", false },
		{ LANG_EN, "The dog", ". HOLM", false }, { LANG_EN, "The dog", ". \"HOLM", true },
		{ LANG_EN, "The dog", ". (\"Holm", false }, { LANG_EN, "The dog", ". - \"Holm", false },
		{ LANG_EN, "The dog", ". *\"Holm", false }, { LANG_EN, "The dog", ". *Holm", false },
		{ LANG_EN, "The dog", ". (Holm", false }, { LANG_EN, "He called it \"B\"", ". Cut", true },
		{ LANG_EN, "He called it \"B\"", ". cut", false }, { LANG_EN, "He called it \"B\"", ". 5", true },
		{ LANG_EN, "(B)", ". Cut", true }, { LANG_EN, "()", ". Cut", false },
		{ LANG_EN, "He called it \"B\"", ". (Cut", false },
		{ LANG_EN, "He called it \"B\"", ". - Cut", false },
		{ LANG_EN, "He called it \"B\"", ". *Cut", false }, { LANG_EN, "He called it B", ". Cut", false },
		{ LANG_EN, "It is so", ". HOLM: Yes", true }, { LANG_EN, "It is so", ". HOLM:Yes", false },
		{ LANG_EN, "It is so", ". HOLM; Yes", false }, { LANG_EN, "It is so", ". HOLM AND ORN: Yes", true },
		{ LANG_EN, "It is so", ". HOLM AND OLD ORN: Yes", false }, { LANG_EN, "It is so", ". H: Yes", true },
		{ LANG_EN, "It is so", ". Holm: Yes", false }, { LANG_EN, "He met U.S", ". HOLM: Yes", false },
		{ LANG_EN, "It is B", ". HOLM: Yes", false }, { LANG_EN, "It is b.q", ". HOLM: Yes", false },
		{ LANG_EN, "It is so", ". \"HOLM: Yes", false }, { LANG_EN, "It is so", ". HOLM:", false },
		{ LANG_EN, "It is so", ". HOLM: ", true }, { LANG_EN, "\"The dog", ".\" Holm", true },
		{ LANG_EN, "\"The dog", ".\" Holm said", false }, { LANG_EN, "\"The dog", ".\" The man", true },
		{ LANG_EN, "\"The do", ".\" The", false }, { LANG_EN, "\"The Velk", ".\" The", false },
		{ LANG_EN, "\"The dog", ".\" holm", false }, { LANG_EN, "(\"The dog", ".\") The", false },
		{ LANG_EN, "\"The dog", ".\" \"The", false }, { LANG_EN, "\"The dog", "...\" The", false },
		{ LANG_EN, "\"The etc", ".\" The", false }, { LANG_DE, "Es war 199", ". Holm", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_row(&rows[i]);
		ck_assert_msg(plainterminator_ends_context(&b, &mark, &c) == rows[i].ends, "%s", text);
	}
}
END_TEST

START_TEST(ends_where_the_next_word_touches_the_mark)
{
	static const struct row rows[] = {
		{ LANG_EN, "The dog", ".Holm", true }, { LANG_EN, "The dog", ".holm", false },
		{ LANG_EN, "He met Velko", ".Holm", true }, { LANG_EN, "He met Velk", ".Holm", false },
		{ LANG_EN, "He met Velk", ".The", true }, { LANG_EN, "He met Velk", ".Mr", true },
		{ LANG_EN, "It was 1999", ".The", true }, { LANG_EN, "It was 1999", ".Holm", false },
		{ LANG_EN, "The dog", ".-Holm", false }, { LANG_EN, "The dog", ".*Holm", false },
		{ LANG_EN, "The dog", ".\"Holm", true }, { LANG_EN, "It is B", ".\"Holm", false },
		{ LANG_EN, "It is b", ".\"Holm", false }, { LANG_EN, "The dog", ".HOLM", false },
		{ LANG_EN, "The dog", ".IV", true }, { LANG_EN, "The dog", "!HOLM", true },
		{ LANG_EN, "The dog", ".Ho=lm", false }, { LANG_EN, "The dog", "!HO=LM", false },
		{ LANG_EN, "The dog", ".Com", false }, { LANG_EN, "The dog", ".Html", false },
		{ LANG_EN, "The dog", "!Holm", true }, { LANG_EN, "The x", "!Holm", false },
		{ LANG_EN, "He met Yahoo", "!Holm", false }, { LANG_EN, "See www.velko", "!Holm", false },
		{ LANG_EN, "The dog ", "!Holm", false }, { LANG_EN, "The dog", "..Holm", false },
		{ LANG_EN, "\"The dog", ".\"Holm", true }, { LANG_EN, "\"The Mr", ".\"Holm", false },
		{ LANG_EN, "(The dog", ".)Holm", true }, { LANG_EN, "(The Mr", ".)Holm", false },
		{ LANG_EN, "(See www.velko", ".)Holm", false }, { LANG_EN, "It was etc", ".Holm", false },
		{ LANG_EN, "The dog", ".¿Holm", true }, { LANG_EN, "The dog", "!¡Holm", true },
		{ LANG_EN, "The dog", ".I was", true }, { LANG_EN, "The dog", ".I Holm", false },
		{ LANG_EN, "The dog", ".I dag", true }, { LANG_EN, "The dog", ".A was", false },
		{ LANG_EN, "The dog", "!A was", true }, { LANG_EN, "The dog", ".5", false },
		{ LANG_EN, "The dog", "!天", true }, { LANG_EN, "He met Yahoo", "!天", false },
		{ LANG_EN, "The dog", ".", true }, { LANG_EN, "\"He met Velk", ".\"Holm", true },
		{ LANG_EN, "(He met Velk", ".)Holm", true }, { LANG_EN, "It is Q", ".\"Holm", false },
		{ LANG_EN, "It is q", ".\"Holm", false }, { LANG_EN, "See www.velko", ".\"Holm", false },
		{ LANG_EN, "The dog", ".\"*Holm", false }, { LANG_KO, "\"갔다", ".\"라고", false },
		{ LANG_KO, "갔다", ".그는", true }, { LANG_KO, "갔다", ".(그", true },
		{ LANG_KO, "갔다", ".Holm", true }, { LANG_KO, "다", ".그는", false },
		{ LANG_KO, "갔가", ".그는", false }, { LANG_KO, "갔다", ".5", false },
		{ LANG_KO, "갔다", "..그는", false }, { LANG_KO, "갔요", ".그는", true }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_row(&rows[i]);
		ck_assert_msg(tightmark_ends(&mark, &c, &words) == rows[i].ends, "%s", text);
	}
}
END_TEST

/* What closes after a mark is the sentence's: a quote that opens does not, also where a word touches it. */
START_TEST(takes_what_closes)
{
	static const struct {
		const char *before, *rest;
		bool quote, bracket;
	} rows[] = {
		{ "‘He sat", ".’Now", true, false }, { "‘He sat", ".‘Now", false, false },
		{ "‘He sat", ".‛Now", false, false }, { "‘He sat", ".`Now", false, false },
		{ "“He sat", ".”Now", true, false }, { "He sat", ".”Now", false, false },
		{ "\"He sat", ".\"Now", true, false }, { "He sat", ".\"Now", false, false },
		{ "He sat", ".\" Now", true, false }, { "(He sat", ".) Now", false, true },
		{ "[He sat", ".] Now", false, true }, { "{He sat", ".} Now", false, true },
		{ "（走", "。）走", false, true }, { "〈走", "。〉走", true, false }, { "走", "。〟走", true, false },
		{ "「走", "。」走", true, false }, { "走", "。】走", true, false }, { "走", "。\"走", false, false },
		{ "“走", "。”走", true, false }, { "“走", "。\"走", true, false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(LANG_EN, rows[i].before, rows[i].rest);
		ck_assert_msg(mark.quote == rows[i].quote, "%s", text);
		ck_assert_msg(mark.bracket == rows[i].bracket, "%s", text);
	}
}
END_TEST

/* What the rules say of a mark, and which marks they leave to a model. */
START_TEST(leaves_to_a_model_what_is_not_certain)
{
	static const struct {
		const char *before, *rest;
		enum boundary_verdict verdict;
	} rows[] = {
		{ "Two things: 12", ". Holm", BOUNDARY_NO }, { "In all: 123", ". Holm", BOUNDARY_YES },
		{ "He sat", ". …a dog", BOUNDARY_YES }, { "He sat", ". ...a dog", BOUNDARY_YES },
		{ "He met Mr", ". ...a dog", BOUNDARY_NO }, { "He left Ashford, Co", ". The dog", BOUNDARY_YES },
		{ "He left Ashford, Co", ". Antrim", BOUNDARY_NO },
		{ "He left Ashford Co", ". Antrim", BOUNDARY_OPEN },
		{ "He left Ashford, Co", ". ANTRIM", BOUNDARY_OPEN }, { "Two things: a", ". Holm", BOUNDARY_NO },
		{ "Two things: B", ". Holm", BOUNDARY_NO }, { "At 17: 1", ". Holm", BOUNDARY_OPEN },
		{ "At 7: 1", ". Holm", BOUNDARY_OPEN },
		{ "Two things:1", ". Holm", BOUNDARY_OPEN }, { "Two things, 1", ". Holm", BOUNDARY_OPEN },
		{ "B", ". Holm", BOUNDARY_NO }, { "Ed", ". Holm", BOUNDARY_OPEN }, { "1", ". Holm", BOUNDARY_NO },
		{ "It ended", ". (ii) The", BOUNDARY_OPEN }, { "He met Dr", ". (ii) The", BOUNDARY_NO },
		{ "It ended", ". n. l. So", BOUNDARY_OPEN }, { "He said [", "...] The", BOUNDARY_NO },
		{ "He said (", "...) The", BOUNDARY_NO }, { "He said ", "... The", BOUNDARY_OPEN },
		{ "He said ", ". . . The", BOUNDARY_NO }, { "He said ", ". . . . The", BOUNDARY_OPEN },
		{ "He said so", ", and", BOUNDARY_NO }, { "He said so", ".; and", BOUNDARY_NO },
		{ "He said so", ". & Velk", BOUNDARY_NO }, { "He said so", "! & Velk", BOUNDARY_OPEN },
		{ "E-mail:", "? holm", BOUNDARY_NO }, { "E-mail", "? holm", BOUNDARY_OPEN },
		{ "E-mail:", "! holm", BOUNDARY_OPEN }, { "He has z", ". B. so", BOUNDARY_NO },
		{ "He has zz", ". B. so", BOUNDARY_YES }, { "In the U.S", ".. They", BOUNDARY_YES },
		{ "In the U.S", ".. they", BOUNDARY_OPEN }, { "In the cat", ".. They", BOUNDARY_OPEN },
		{ "He left the U.S", ". Friday", BOUNDARY_NO }, { "He left the U.S", ". Friday is", BOUNDARY_OPEN },
		{ "He left the U.S", ". today", BOUNDARY_NO }, { "It met at 5 p.m", ". Friday", BOUNDARY_NO },
		{ "The U.S", ". - so", BOUNDARY_NO }, { "The dog", ". - so", BOUNDARY_NO },
		{ "He met Yahoo", "! the", BOUNDARY_NO }, { "He met Velk", "! the", BOUNDARY_OPEN },
		{ "He met e.g", ". Holm", BOUNDARY_NO }, { "He met Arden Co", ". Ltd", BOUNDARY_NO },
		{ "The U.S", ". News & World", BOUNDARY_NO }, { "The U.S", ". News & world", BOUNDARY_NO },
		{ "The U.S", ". News, World", BOUNDARY_OPEN },
		{ "They draw a line through P", ". Since it", BOUNDARY_YES },
		{ "They draw Line P", ". Since it", BOUNDARY_OPEN },
		{ "They draw a line, P", ". Since it", BOUNDARY_OPEN },
		{ "They draw a line through P", ". Since Holm", BOUNDARY_OPEN },
		{ "From point A", ". Measure", BOUNDARY_YES }, { "From cat A", ". Measure", BOUNDARY_OPEN },
		{ "From point A", ". B. Lund", BOUNDARY_NO }, { "It turns in 24 hr", ". When it", BOUNDARY_YES },
		{ "It turns in cat hr", ". When it", BOUNDARY_OPEN },
		{ "He met Arden Inc", ". (the firm)", BOUNDARY_NO },
		{ "He met Arden Inc", ". (The firm)", BOUNDARY_OPEN },
		{ "He met D.E.F", ". (the firm)", BOUNDARY_NO }, { "velk", ". ran", BOUNDARY_OPEN },
		{ "The velk", ". ran", BOUNDARY_NO }, { "The dog", ". ran", BOUNDARY_OPEN }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(LANG_EN, rows[i].before, rows[i].rest);
		b.words = words;
		quotes_start(&quotes, b.sentence, mark.limit);
		ck_assert_msg(boundary_by_rule(&b, &mark, &c) == rows[i].verdict, "%s", text);
	}
}
END_TEST

UNIT_MAIN("marks")
{
	tcase_add_test(unit, ends_in_plain_cases);
	tcase_add_test(unit, ends_by_the_context);
	tcase_add_test(unit, ends_where_the_next_word_touches_the_mark);
	tcase_add_test(unit, takes_what_closes);
	tcase_add_test(unit, leaves_to_a_model_what_is_not_certain);
}
