#include "atom.h"
#include "captions.h"
#include "hash.h"
#include "html.h"
#include "htmlescape.h"

/* A UUID (RFC 9562, version 8) made of a name. */
static void
put_id(struct buf *to, const char *kind, struct bytes name)
{
	uint64_t high = hash_pair(hash_bytes(kind, strlen(kind)), hash_bytes(name.p, name.n));
	uint64_t low = hash_pair(high, hash_bytes(name.p, name.n));

	buf_printf(to, "<id>urn:uuid:%08llx-%04llx-8%03llx-%04llx-%012llx</id>\n", (unsigned long long)(high >> 32),
	    (unsigned long long)(high >> 16 & 0xFFFF), (unsigned long long)(high & 0xFFF),
	    (unsigned long long)(0x8000 | (low >> 48 & 0x3FFF)), (unsigned long long)(low & 0xFFFFFFFFFFFF));
}

/* An entry must have a time: that of the feed if the story's is not known, and the epoch if neither is. */
static void
put_updated(struct buf *to, const struct moment *story, const struct moment *feed)
{
	const struct moment epoch = { 0, false };

	buf_str(to, "<updated>");
	dateformat_rfc3339(to, story->seconds != INT64_MIN ? story : feed->seconds != INT64_MIN ? feed : &epoch);
	buf_str(to, "</updated>\n");
}

static void
put_link(struct buf *to, struct bytes url)
{
	if (url.n == 0)
		return;
	buf_str(to, "<link rel=\"alternate\" href=\"");
	htmlescape(to, url);
	buf_str(to, "\"/>\n");
}

static void
put_entry(struct buf *to, struct brief *b, const struct brief_story *story, enum dateformat form)
{
	struct buf text = { 0 };

	buf_str(to, "<entry>\n");
	put_id(to, "story", story->id);
	captions_title(&text, b, story);
	buf_str(to, "<title>");
	htmlescape(to, buf_view(&text));
	buf_str(to, "</title>\n");
	put_updated(to, &story->newest, &b->newest);
	put_link(to, story->url);
	buf_clear(&text);
	html_story(&text, b, story, form);
	buf_str(to, "<content type=\"html\">");
	htmlescape(to, buf_view(&text));
	buf_str(to, "</content>\n</entry>\n");
	buf_free(&text);
}

void
atom_write(struct buf *to, struct brief *b, const char *language, enum dateformat form)
{
	const struct bytes nameless = bytes_of("News brief");
	struct bytes heading = b->heading.n > 0 ? b->heading : nameless;
	size_t i;

	buf_str(to, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
	htmlescape(to, bytes_of(language));
	buf_str(to, "\">\n");
	put_id(to, "brief", heading);
	buf_str(to, "<title>");
	htmlescape(to, heading);
	buf_str(to, "</title>\n<author><name>");
	htmlescape(to, heading);
	buf_str(to, "</name></author>\n<generator>newsmill</generator>\n");
	put_updated(to, &b->newest, &b->newest);
	for (i = 0; i < b->stories; i++)
		put_entry(to, b, &b->story[i], form);
	buf_str(to, "</feed>\n");
}
