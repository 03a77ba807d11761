/*
 * The tokens of any UTF-8 text stand in order inside it, are UTF-8 and hold no space; lexemes do too, and leave nothing
 * out but space.  What a dateline has stands in order too.
 */
#include <stdlib.h>

#include "lexeme.h"
#include "model/tokens.h"
#include "names/wiredateline.h"
#include "replay.h"
#include "utf8.h"

static void
check(struct bytes text, uint32_t start, uint32_t end, uint32_t last)
{
	struct bytes piece;

	if (start < last || end <= start || end > text.n)
		abort();
	piece = bytes_between(text.p + start, text.p + end);
	if (!utf8_valid(piece) || memchr(piece.p, ' ', piece.n) != NULL)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct tokens tokens = { 0 };
	struct lexemes lexemes = { 0 };
	struct ner_mentions mentions = { 0 }, room = { 0 };
	uint32_t last = 0;
	size_t i, at = 0;

	if (!utf8_valid(text))
		return 0;
	tokens_read(&tokens, text);
	for (i = 0; i < tokens.n; i++) {
		check(text, tokens.item[i].start, tokens.item[i].end, last);
		last = tokens.item[i].end;
	}
	for (last = 0; lexeme_cut(&lexemes, text, &at);)
		for (i = 0; i < lexemes.n; i++) {
			check(text, lexemes.at[i].start, lexemes.at[i].end, last);
			for (; last < lexemes.at[i].start; last++)
				if (data[last] > 0x20 && data[last] < 0x7F)
					abort();
			last = lexemes.at[i].end;
		}
	wiredateline_mend(&mentions, &room, &text, 1);
	for (i = 0, last = 0; i < mentions.n; i++) {
		if (mentions.item[i].start < last || mentions.item[i].end <= mentions.item[i].start ||
		    mentions.item[i].end > text.n)
			abort();
		last = mentions.item[i].end;
	}
	if (wiredateline_shouted(text) > text.n)
		abort();
	free(mentions.item);
	free(room.item);
	free(tokens.item);
	lexeme_free(&lexemes);
	return 0;
}
