#include "hash.h"
#include "template.h"

#define ONE(name, a, i) { name, { { ATTRIBUTE_##a, i } }, 1 }
#define TWO(name, a, i, b, j) { name, { { ATTRIBUTE_##a, i }, { ATTRIBUTE_##b, j } }, 2 }
#define THREE(name, a, i, b, j, c, k) \
	{ name, { { ATTRIBUTE_##a, i }, { ATTRIBUTE_##b, j }, { ATTRIBUTE_##c, k } }, 3 }

const struct template template_list[] = {
	/* the token itself */
	ONE("word", WORD, 0),
	ONE("shape", SHAPE, 0),
	ONE("head2", HEAD2, 0),
	ONE("head3", HEAD3, 0),
	ONE("head4", HEAD4, 0),
	ONE("tail1", TAIL1, 0),
	ONE("tail2", TAIL2, 0),
	ONE("tail3", TAIL3, 0),
	ONE("tail4", TAIL4, 0),
	ONE("fine", FINE, 0),
	ONE("coarse", COARSE, 0),
	ONE("coarser", COARSER, 0),
	TWO("shape+word", SHAPE, 0, WORD, 0),
	TWO("shape+fine", SHAPE, 0, FINE, 0),
	TWO("shape+case", SHAPE, 0, CASE, 0),
	TWO("shape+tail2", SHAPE, 0, TAIL2, 0),
	TWO("shape+tail3", SHAPE, 0, TAIL3, 0),
	TWO("shape+coarse", SHAPE, 0, COARSE, 0),
	/* what stands around it */
	ONE("word-1", WORD, -1),
	ONE("word+1", WORD, 1),
	ONE("word-2", WORD, -2),
	ONE("word+2", WORD, 2),
	ONE("fine-1", FINE, -1),
	ONE("fine+1", FINE, 1),
	ONE("fine-2", FINE, -2),
	ONE("fine+2", FINE, 2),
	ONE("coarse-1", COARSE, -1),
	ONE("coarse+1", COARSE, 1),
	ONE("coarse-2", COARSE, -2),
	ONE("coarse+2", COARSE, 2),
	ONE("coarser-1", COARSER, -1),
	ONE("coarser+1", COARSER, 1),
	ONE("tail3-1", TAIL3, -1),
	ONE("tail3+1", TAIL3, 1),
	TWO("shape+case-1", SHAPE, -1, CASE, -1),
	TWO("shape+case+1", SHAPE, 1, CASE, 1),
	/* both */
	TWO("word-2 word-1", WORD, -2, WORD, -1),
	TWO("word+1 word+2", WORD, 1, WORD, 2),
	TWO("fine-1 shape", FINE, -1, SHAPE, 0),
	TWO("shape fine+1", SHAPE, 0, FINE, 1),
	TWO("fine-2 fine-1", FINE, -2, FINE, -1),
	TWO("fine+1 fine+2", FINE, 1, FINE, 2),
	TWO("word-1 word", WORD, -1, WORD, 0),
	TWO("word word+1", WORD, 0, WORD, 1),
	TWO("word-1 shape", WORD, -1, SHAPE, 0),
	TWO("shape word+1", SHAPE, 0, WORD, 1),
	TWO("shape-1 shape", SHAPE, -1, SHAPE, 0),
	TWO("shape shape+1", SHAPE, 0, SHAPE, 1),
	THREE("shape-1 shape shape+1", SHAPE, -1, SHAPE, 0, SHAPE, 1),
	THREE("case-1 case case+1", CASE, -1, CASE, 0, CASE, 1),
	TWO("fine-1 fine", FINE, -1, FINE, 0),
	TWO("fine fine+1", FINE, 0, FINE, 1),
	TWO("fine-1 fine+1", FINE, -1, FINE, 1),
	THREE("coarse-1 coarse coarse+1", COARSE, -1, COARSE, 0, COARSE, 1),
	THREE("coarser-1 shape case", COARSER, -1, SHAPE, 0, CASE, 0),
	THREE("coarse-2 coarse-1 shape", COARSE, -2, COARSE, -1, SHAPE, 0),
	THREE("shape coarse+1 coarse+2", SHAPE, 0, COARSE, 1, COARSE, 2),
	/* the gazetteer */
	ONE("names", NAMES, 0),
	ONE("names-1", NAMES, -1),
	ONE("names+1", NAMES, 1),
	TWO("names-1 names", NAMES, -1, NAMES, 0),
	TWO("names names+1", NAMES, 0, NAMES, 1),
	TWO("names+case", NAMES, 0, CASE, 0),
	TWO("names+coarse", NAMES, 0, COARSE, 0),
	TWO("coarse-1 names", COARSE, -1, NAMES, 0),
	TWO("names coarse+1", NAMES, 0, COARSE, 1)
};

const size_t templates = sizeof template_list / sizeof template_list[0];

bool
template_offset(const struct template *t, int *offset)
{
	unsigned i;

	*offset = t->part[0].offset;
	for (i = 0; i < t->parts; i++)
		if (t->part[i].offset != *offset || t->part[i].attribute == ATTRIBUTE_NAMES)
			return false;
	return true;
}

uint64_t
template_hash(const struct template *t)
{
	return hash_bytes(t->name, strlen(t->name));
}
