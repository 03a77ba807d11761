#include "jsonlex.h"
#include "jsonld.h"

/* An object or array that is open. */
struct frame {
	bool object;
	bool is_article;
	struct bytes key;		/* under which it stands; an array's members stand under the array's key */
	struct jsonld_author person;	/* what the object says of itself, if it is an author */
	struct jsonld found;
};

static bool
ends_with(struct bytes s, const char *tail)
{
	size_t n = strlen(tail);

	return s.n >= n && memcmp(s.p + s.n - n, tail, n) == 0;
}

static bool
is_article_type(struct bytes type)
{
	return ends_with(type, "Article") || ends_with(type, "Posting") || ends_with(type, "BlogPost") ||
	    bytes_is(type, "Report");
}

static void
add_author(struct jsonld *to, const struct jsonld_author *a)
{
	if ((a->name.n > 0 || a->family.n > 0) && to->nauthors < JSONLD_AUTHORS)
		to->author[to->nauthors++] = *a;
}

static void
fill(struct bytes *to, struct bytes value)
{
	if (to->n == 0)
		*to = value;
}

static void
take_type(struct frame *f, struct bytes type)
{
	f->is_article |= is_article_type(type);
	f->found.live |= bytes_is(type, "LiveBlogPosting");
	f->person.organization |= ends_with(type, "Organization");
}

/* A string under KEY in the frame F. */
static void
take_string(struct frame *f, struct bytes key, struct bytes value)
{
	struct jsonld_author author = { .name = value };

	if (bytes_is(key, "@type"))
		take_type(f, value);
	else if (bytes_is(key, "headline"))
		fill(&f->found.headline, value);
	else if (bytes_is(key, "datePublished"))
		fill(&f->found.published, value);
	else if (bytes_is(key, "articleBody"))
		fill(&f->found.body, value);
	else if (bytes_is(key, "author"))
		add_author(&f->found, &author);
	else if (bytes_is(key, "name"))
		fill(&f->person.name, value);
	else if (bytes_is(key, "givenName"))
		fill(&f->person.given, value);
	else if (bytes_is(key, "familyName"))
		fill(&f->person.family, value);
}

static void
merge(struct jsonld *to, const struct jsonld *from)
{
	if (from->live && !to->live) {	/* what was there is one of its entries */
		*to = *from;
		return;
	}
	fill(&to->headline, from->headline);
	fill(&to->name, from->name);
	fill(&to->publisher, from->publisher);
	fill(&to->published, from->published);
	fill(&to->body, from->body);
	if (to->nauthors == 0) {
		memcpy(to->author, from->author, sizeof to->author);
		to->nauthors = from->nauthors;
	}
}

/* The nearest open object at or above frame I; NULL if there is none. */
static struct frame *
object_at(struct frame *frame, size_t i)
{
	while (i-- > 0)
		if (frame[i].object)
			return &frame[i];
	return NULL;
}

/* Whether one of the DEPTH outermost frames is an article. */
static bool
is_in_article(const struct frame *frame, size_t depth)
{
	while (depth-- > 0)
		if (frame[depth].object && frame[depth].is_article)
			return true;
	return false;
}

static void
close_frame(struct frame *frame, size_t depth, struct jsonld *article)
{
	struct frame *f = &frame[depth - 1], *outer = object_at(frame, depth - 1);

	if (!f->object)
		return;
	if (f->is_article && !is_in_article(frame, depth - 1)) {
		f->found.name = f->person.name;
		merge(article, &f->found);
	} else if (outer != NULL && bytes_is(f->key, "author")) {
		add_author(&outer->found, &f->person);
	} else if (outer != NULL && bytes_is(f->key, "publisher")) {
		fill(&outer->found.publisher, f->person.name);
	}
}

void
jsonld_read(struct bytes script, struct jsonld *article)
{
	struct jsonlex j = { script.p, script.p + script.n };
	struct frame frame[JSONLD_DEPTH], *top;
	struct bytes value, key = { 0 };
	size_t depth = 0, folded = 0;
	enum jsonlex_kind kind;

	while ((kind = jsonlex_next(&j, &value)) != JSONLEX_END) {
		top = depth > 0 ? &frame[depth - 1] : NULL;
		if (top != NULL && !top->object)
			key = top->key;
		switch (kind) {
		case JSONLEX_OBJECT:
		case JSONLEX_ARRAY:
			if (depth == JSONLD_DEPTH) {
				folded++;
				break;
			}
			top = &frame[depth++];
			memset(top, 0, sizeof *top);
			top->object = kind == JSONLEX_OBJECT;
			top->key = key;
			break;
		case JSONLEX_OBJECT_END:
		case JSONLEX_ARRAY_END:
			if (folded > 0) {
				folded--;
			} else if (depth > 0) {
				close_frame(frame, depth, article);
				depth--;
			}
			break;
		case JSONLEX_KEY:
			key = value;
			break;
		case JSONLEX_STRING:
			top = object_at(frame, depth);
			if (top != NULL && folded == 0)
				take_string(top, key, value);
			break;
		default:
			break;
		}
	}
}
