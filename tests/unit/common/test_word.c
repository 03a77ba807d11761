#include "../unit.h"
#include "buf.h"
#include "word.h"

/* The words of TEXT with a bar behind each. */
static struct bytes
cut(struct buf *to, const char *text)
{
	struct bytes b = bytes_of(text);
	struct word w;
	size_t at = 0;

	buf_clear(to);
	while (word_next(b, &at, &w)) {
		buf_put(to, b.p + w.start, w.end - w.start);
		buf_byte(to, '|');
	}
	return buf_view(to);
}

static void
check_cuts(const char *const (*cuts)[2], size_t n)
{
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		ck_assert_bytes(cut(&b, cuts[i][0]), cuts[i][1]);
	buf_free(&b);
}

#define CHECK_CUTS(cuts) check_cuts(cuts, sizeof cuts / sizeof cuts[0])

START_TEST(punctuation_stands_alone)
{
	static const char *const cuts[][2] = {
		{ "", "" },
		{ " \t\n", "" },
		{ "Hello, world!", "Hello|,|world|!|" },
		{ "He said: \"No.\"", "He|said|:|\"|No|.|\"|" },
		{ "wait... what--really", "wait|...|what|--|really|" },
		{ "AFP/Getty", "AFP|/|Getty|" },
		{ "50% of $3bn", "50|%|of|$|3bn|" },
		{ "\xE2\x80\x9CYes\xE2\x80\x9D", "\xE2\x80\x9C|Yes|\xE2\x80\x9D|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(clitics_come_off)
{
	static const char *const cuts[][2] = {
		{ "Seoul's mayor", "Seoul|'s|mayor|" },
		{ "Seoul\xE2\x80\x99s", "Seoul|\xE2\x80\x99s|" },
		{ "don't can't I'm they've we'll", "do|n't|ca|n't|I|'m|they|'ve|we|'ll|" },
		{ "do n't", "do|n't|" },
		{ "players' O'Brien l'Equipe", "players|'|O'Brien|l'Equipe|" },
		{ "the '90s", "the|'|90s|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(stops_stay_on_abbreviations)
{
	static const char *const cuts[][2] = {
		{ "The U.S. 's and the U.S.'s", "The|U.S.|'s|and|the|U.S.|'s|" },
		{ "Mr. Smith, J.K. Rowling", "Mr.|Smith|,|J.K.|Rowling|" },
		{ "J.K.Rowling", "J.K.|Rowling|" },
		{ "U.S.-led", "U.S.-led|" },
		{ "at 5 p.m. today", "at|5|p.m.|today|" },
		{ "Apple Inc. said", "Apple|Inc.|said|" },
		{ "by Apple Inc.", "by|Apple|Inc|.|" },
		{ "plan B.", "plan|B|.|" },
		{ "It ended.The next", "It|ended|.|The|next|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(numbers_hyphens_and_addresses_hold_together)
{
	static const char *const cuts[][2] = {
		{ "1,000,000 3.5 10:30 9/11", "1,000,000|3.5|10:30|9/11|" },
		{ "well-known AT&T", "well-known|AT&T|" },
		{ "see https://example.org/a?b=1.", "see|https://example.org/a?b=1|.|" },
		{ "me@example.org", "me@example.org|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(ideographs_are_words)
{
	static const char *const cuts[][2] = {
		{ "\xE6\xBC\xA2\xE5\xAD\x97ok", "\xE6\xBC\xA2|\xE5\xAD\x97|ok|" },
		{ "caf\xC3\xA9 na\xC3\xAFve", "caf\xC3\xA9|na\xC3\xAFve|" }
	};

	CHECK_CUTS(cuts);
}
END_TEST

START_TEST(kinds)
{
	struct bytes b = bytes_of("Seoul 3.5 3rd 's -- ");
	static const enum word_kind want[] = { WORD_LETTERS, WORD_NUMBER, WORD_LETTERS, WORD_LETTERS, WORD_MARK };
	struct word w;
	size_t at = 0, i;

	for (i = 0; i < sizeof want / sizeof want[0]; i++) {
		ck_assert(word_next(b, &at, &w));
		ck_assert_int_eq(w.kind, want[i]);
	}
	ck_assert(!word_next(b, &at, &w));
}
END_TEST

START_TEST(folds)
{
	static const char *const pair[][2] = {
		{ "Seoul", "seoul" },
		{ "\xC3\x89tat", "etat" },
		{ "E\xCC\x81tat", "etat" },
		{ "Gro\xC3\x9F" "e \xC3\x86on", "grosse aeon" },
		{ "it\xE2\x80\x99s", "it's" },
		{ "\xE2\x80\x93", "-" },
		{ "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0",
		    "\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0" },
		{ "\xEF\xBC\xB2", "r" },
		/* vowel points of Arabic and Hebrew, and the stroke that widens a line */
		{ "\xD9\x83\xD9\x8E\xD8\xAA\xD9\x91\xD9\x80\xD8\xA8", "\xD9\x83\xD8\xAA\xD8\xA8" },
		{ "\xD7\xA9\xD7\x81\xD6\xB8\xD7\x9C", "\xD7\xA9\xD7\x9C" },
		{ "\xC6\xA0\xE1\xBB\x9B", "oo" }
	};
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		buf_clear(&b);
		word_fold(&b, bytes_of(pair[i][0]));
		ck_assert_bytes(buf_view(&b), pair[i][1]);
	}
	buf_free(&b);
}
END_TEST

START_TEST(stop_words)
{
	static const char *const stops[] = { "a", "the", "of", "said", "n't", "mrs.", "themselves", "yourselves",
	    "us" };
	static const char *const others[] = { "", "seoul", "th", "thee", "zz", "a b", "0", "government",
	    "abcdefghijklmnop" };
	size_t i;

	for (i = 0; i < sizeof stops / sizeof stops[0]; i++)
		ck_assert_msg(word_is_stop(bytes_of(stops[i])), "%s", stops[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!word_is_stop(bytes_of(others[i])), "%s", others[i]);
}
END_TEST

START_TEST(stop_words_of_other_languages)
{
	static const char *const stops[] = { "e", "que", "und", "tambien", "zijn", "inte", "della", "y", "die" };
	static const char *const others[] = { "", "the", "war", "son", "ai", "zz", "tambiem", "brasilia" };
	size_t i;

	for (i = 0; i < sizeof stops / sizeof stops[0]; i++)
		ck_assert_msg(word_is_stop_elsewhere(bytes_of(stops[i])), "%s", stops[i]);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(!word_is_stop_elsewhere(bytes_of(others[i])), "%s", others[i]);
}
END_TEST

/* The examples of Porter's paper. */
START_TEST(stems)
{
	static const char *const pair[][2] = {
		{ "caresses", "caress" }, { "ponies", "poni" }, { "ties", "ti" }, { "cats", "cat" }, { "feed", "feed" },
		{ "agreed", "agre" }, { "plastered", "plaster" }, { "motoring", "motor" }, { "sing", "sing" },
		{ "conflated", "conflat" }, { "troubled", "troubl" }, { "hopping", "hop" }, { "falling", "fall" },
		{ "filing", "file" }, { "happy", "happi" }, { "sky", "sky" }, { "relational", "relat" },
		{ "conditional", "condit" }, { "vietnamization", "vietnam" }, { "hopefulness", "hope" },
		{ "formaliti", "formal" }, { "triplicate", "triplic" }, { "electrical", "electr" },
		{ "revival", "reviv" },
		{ "adoption", "adopt" }, { "probate", "probat" }, { "rate", "rate" }, { "cease", "ceas" },
		{ "controll", "control" }, { "roll", "roll" }, { "generalizations", "gener" }, { "is", "is" }
	};
	unsigned char word[32];
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		struct bytes stem = { word, 0 };

		memcpy(word, pair[i][0], strlen(pair[i][0]));
		stem.n = word_stem(word, strlen(pair[i][0]));
		ck_assert_bytes(stem, pair[i][1]);
	}
}
END_TEST

UNIT_MAIN("word")
{
	tcase_add_test(unit, punctuation_stands_alone);
	tcase_add_test(unit, clitics_come_off);
	tcase_add_test(unit, stops_stay_on_abbreviations);
	tcase_add_test(unit, numbers_hyphens_and_addresses_hold_together);
	tcase_add_test(unit, ideographs_are_words);
	tcase_add_test(unit, kinds);
	tcase_add_test(unit, folds);
	tcase_add_test(unit, stop_words);
	tcase_add_test(unit, stop_words_of_other_languages);
	tcase_add_test(unit, stems);
}
