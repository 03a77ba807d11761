/* What is read of a name or a sentence does not hang on the bytes after it. */
#include "../tails.h"
#include "amount/noun.h"
#include "lexeme.h"
#include "model/tokens.h"
#include "names/acronym.h"
#include "names/dayowner.h"
#include "names/formername.h"
#include "names/koreanname.h"
#include "names/namecase.h"
#include "names/namekey.h"
#include "names/namesake.h"
#include "names/nickname.h"
#include "names/wiredateline.h"

static void
check(tails_read *read, const char *const *texts, size_t n)
{
	for (; n > 0; n--)
		tails_check(read, *texts++);
}

#define CHECK(read, ...) check(read, (const char *const []){ __VA_ARGS__ }, \
    sizeof (const char *const []){ __VA_ARGS__ } / sizeof(char *))

static void
put(struct buf *to, struct bytes s)
{
	buf_printf(to, "(%.*s)", (int)s.n, s.n > 0 ? (const char *)s.p : "");
}

static void
keys(struct buf *to, struct bytes name)
{
	struct bytes word[NAMEKEY_WORDS];
	struct buf key = { 0 };
	size_t n, i;

	put(to, namekey_trim(name));
	namekey_fold(&key, name);
	put(to, buf_view(&key));
	buf_clear(&key);
	namekey_alike(&key, name);
	put(to, buf_view(&key));
	n = namekey_words(name, word, NAMEKEY_WORDS);
	for (i = 0; i < n; i++)
		put(to, word[i]);
	put(to, nickname_formal(name));
	buf_free(&key);
}

START_TEST(of_keys)
{
	CHECK(keys, "The Orvo's", "'The' Orvo\"", "\xE2\x80\x9CThe Orvo\xE2\x80\x99s\xE2\x80\x9D ",
	    "J. K. Orvane-Lee, Jr.",
	    "u.s. s b a", "mohammed", "muhamad y", "bobby bob", "a b c d e f g h i", "THE'S", "`` the Orvo ''");
}
END_TEST

static void
forms(struct buf *to, struct bytes name)
{
	struct buf form = { 0 };

	buf_printf(to, "%d ", koreanname_form(&form, name));
	put(to, buf_view(&form));
	buf_printf(to, "%d %zu %d", koreanname_family(name), dayowner_length(name), acronym_is(name));
	buf_free(&form);
}

START_TEST(of_forms)
{
	CHECK(forms, "Kim Min-ho", "Min-ho Lee", "Lee Myung Bak", "Tuesday's Star",
	    "Sunday\xE2\x80\x99s Sun", "U.N.", "COP30",
	    "LDPABCDEF", "Yoon Ssang-gyeong");
}
END_TEST

static void
after(struct buf *to, struct bytes text)
{
	buf_printf(to, "%zu ", formername_at(text));
	put(to, acronym_defined(text));
	buf_printf(to, "%d", namesake_is_state(bytes_of("georgia"), text));
}

START_TEST(of_what_follows_a_name)
{
	CHECK(after, ", formerly known as the Orvo", " (better known as The Orvo)", " (LDP) said",
	    " (\"U.N.\"), it", " (LDP), it",
	    " formerly Orvo", ", Ga.", "'s (LDP)");
}
END_TEST

static void
datelines(struct buf *to, struct bytes sentence)
{
	struct ner_mentions mentions = { 0 }, room = { 0 };
	size_t i;

	buf_printf(to, "%zu %d ", wiredateline_shouted(sentence), namecase_needed(sentence));
	wiredateline_mend(&mentions, &room, &sentence, 1);
	for (i = 0; i < mentions.n; i++)
		buf_printf(to, "%u-%u-%d ", (unsigned)mentions.item[i].start, (unsigned)mentions.item[i].end,
		    (int)mentions.item[i].type);
	free(mentions.item);
	free(room.item);
}

START_TEST(of_datelines)
{
	CHECK(datelines, "PORT VELL, South Korea, May 3 (Reuters) - The mill",
	    "ST. ORVO (AP) \xE2\x80\x94 It", "VELL: It rained",
	    "VELL/ORVO, 3 May 2025 (Agence France Presse) -- It", "ORVO, Velk \xE2\x80\x93 It", "ORVO \xE2\x80\x94 It",
	    "Orvo (Reuters) - It", "\xC3\x89VRY, France, Aug. 4 (AFP) - It", "MILL FALLS IN ORVO", "ORVO (Xinhua) It");
}
END_TEST

static void
tokens(struct buf *to, struct bytes sentence)
{
	struct tokens t = { 0 };
	size_t i;

	tokens_read(&t, sentence);
	for (i = 0; i < t.n; i++)
		buf_printf(to, "%u-%u%s ", (unsigned)t.item[i].start, (unsigned)t.item[i].end
	    , t.item[i].glued ? "g" : "");
	free(t.item);
}

START_TEST(of_tokens)
{
	CHECK(tokens, "Seoul-Tokyo 's mid-May well-known Al-Orvo.", "-A A- a-B-c \xC3\x89-B U.S.-led",
	    "Orvo\xE2\x80\x99s \xE2\x80\x94 3-D");
}
END_TEST

static void
lexemes(struct buf *to, struct bytes text)
{
	struct lexemes list = { 0 };
	size_t at = 0, i;

	while (lexeme_cut(&list, text, &at))
		for (i = 0; i < list.n; i++) {
			const struct lexeme *x = &list.at[i];

			buf_printf(to, "%u-%u %u %u %u %x%d%d%d%d ", (unsigned)x->start, (unsigned)x->end, x->word
	    , x->digits,
			    (unsigned)x->number, (unsigned)x->mark, x->spaced, x->capital, x->capitals, x->paragraph);
		}
	lexeme_free(&list);
}

START_TEST(of_lexemes)
{
	CHECK(lexemes, "Monday's 1,234.5 p.m.", "May\n\n10:35am \xE2\x80\x9Cthe\xE2\x80\x9D",
	    "\xC3\xA9t\xC3\xA9 1234567890 $5\xC2\xA0mn",
	    "UNITED United \xE2\x80\x93 5\xE2\x80\x89km");
}
END_TEST

static void
nouns(struct buf *to, struct bytes word)
{
	struct buf singular = { 0 };

	noun_singular(&singular, word);
	put(to, buf_view(&singular));
	buf_printf(to, "%d", noun_is_plural(word));
	buf_free(&singular);
}

START_TEST(of_nouns)
{
	CHECK(nouns, "houses", "buses", "women", "knives", "parties", "classes", "boxes", "mice",
	    "heroes", "viruses", "analyses",
	    "news", "watches", "people", "children", "employees");
}
END_TEST

UNIT_MAIN("nametails")
{
	tcase_add_test(unit, of_keys);
	tcase_add_test(unit, of_forms);
	tcase_add_test(unit, of_what_follows_a_name);
	tcase_add_test(unit, of_datelines);
	tcase_add_test(unit, of_tokens);
	tcase_add_test(unit, of_lexemes);
	tcase_add_test(unit, of_nouns);
}
