#include "ascii.h"
#include "charwidth.h"
#include "hash.h"
#include "headline.h"
#include "slug.h"
#include "stems.h"
#include "utf8.h"

enum {
	SHORT = 3,	/* words */
	LONG = 110,	/* columns */
	OLD = 2		/* days after which a title counts half */
};

/* How well a title covers the texts whose words are in BODY. */
static uint64_t
fit(const struct headline *h, const struct hash_table *body, struct stems *stems, struct buf *scratch)
{
	struct bytes title = h->title;
	size_t i, own = 0, shared = 0, capitals = 0, small = 0;
	uint64_t points;

	stems->n = 0;
	stems_add(stems, title, scratch);
	for (i = 0; i < stems->n; i++) {
		if (stems_is_stop(stems->p[i]))
			continue;
		own++;
		shared += hash_find(body, stems->p[i]) != NULL;
	}
	for (i = 0; i < title.n; i++) {
		capitals += ascii_is_upper(title.p[i]);
		small += ascii_is_lower(title.p[i]);
	}
	points = (1 + 1000 * shared * shared / (own + 3)) * OLD / (OLD + h->age);
	if (capitals > small)
		points /= 2;
	if (memchr(title.p, '?', title.n) != NULL || memchr(title.p, '!', title.n) != NULL)
		points /= 2;
	if (stems->n < SHORT || charwidth_columns(title) > LONG)
		points /= 4;
	return points;
}

size_t
headline_best(const struct headline *h, size_t n, const struct bytes *text, size_t m)
{
	struct hash_table body = { 0 };
	struct stems stems = { 0 };
	struct buf scratch = { 0 };
	uint64_t points, most = 0;
	size_t i, best = SIZE_MAX;

	for (i = 0; i < m; i++)
		stems_add(&stems, text[i], &scratch);
	for (i = 0; i < stems.n; i++)
		if (!stems_is_stop(stems.p[i]))
			hash_add(&body, stems.p[i]);
	for (i = 0; i < n; i++) {
		if (h[i].title.n == 0)
			continue;
		points = fit(&h[i], &body, &stems, &scratch);
		if (best == SIZE_MAX || points > most) {
			best = i;
			most = points;
		}
	}
	hash_free(&body);
	stems_free(&stems);
	buf_free(&scratch);
	return best;
}

static struct bytes
without_source(struct bytes title, struct bytes source)
{
	static const char *const marks[] = { " | ", " - ", " – ", " — ", " : ", " :: ", NULL };
	const char *const *mark;
	struct bytes bare = title;

	if (source.n == 0 || !bytes_ends(title, source))
		return title;
	bare.n -= source.n;
	for (mark = marks; *mark != NULL; mark++)
		if (bytes_ends(bare, bytes_of(*mark)) && bare.n > strlen(*mark))
			return bytes_between(bare.p, bare.p + bare.n - strlen(*mark));
	return title;
}

struct bytes
headline_bare(struct bytes title, struct bytes source)
{
	struct bytes bare = without_source(title, source);
	size_t slug = slug_length(bare);

	return slug > 0 ? bytes_between(bare.p + slug, bare.p + bare.n) : bare;
}

void
headline_from_text(struct buf *to, struct bytes text, size_t width)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *cut = text.p;
	size_t len, columns = 0;
	uint32_t cp;

	for (; p < end; p += len) {
		cp = utf8_decode(p, end, &len);
		columns += charwidth(cp);
		if (columns > width)
			break;
		if (cp == ' ' || charwidth(cp) == 2)
			cut = cp == ' ' ? p : p + len;
	}
	if (p < end && cut == text.p)
		cut = p;	/* one long word */
	buf_bytes(to, bytes_between(text.p, p < end ? cut : end));
	if (p < end)
		buf_str(to, "...");
}
