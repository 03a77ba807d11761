#include "../tails.h"
#include "contenttype.h"
#include "feedtext.h"
#include "headerfield.h"
#include "httpresponse.h"
#include "warc.h"
#include "xmlns.h"

static void
put(struct buf *to, struct bytes s)
{
	buf_byte(to, '(');
	buf_bytes(to, s);
	buf_byte(to, ')');
}

static void
values(struct buf *to, struct bytes text)
{
	buf_printf(to, "%d%d%d %zu %zu ", feedtext_is_markup(text), feedtext_is_blank(text, false),
	    feedtext_is_blank(text, true), feedtext_length(text, false), feedtext_length(text, true));
	feedtext_put_line(to, text, false);
	buf_byte(to, '|');
	feedtext_put_line(to, text, true);
	buf_byte(to, '|');
	feedtext_put_person(to, text);
	buf_printf(to, "|%d ", feedtext_put_base64(to, text));
	put(to, xmlns_local(text));
}

START_TEST(of_values)
{
	static const char *const texts[] = {
		"The <b>mill</b> &amp; the &#8217;pier&#x2019; &none", "a <br/> b < c",
		"<img src=\"/a.png\"> \xC2\xA0&nbsp;",
		"  two \n words\t", "Edda Lunn <edda@orn.example>", "edda@orn.example (Edda Lunn)",
		"Edda (edda@orn.example)",
		"T3JuLCBWZWxs", "T3Ju LCBWZQ==", "dc:creator", "()", "<a href='b'>"
	};
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		tails_check(values, texts[i]);
}
END_TEST

static void
messages(struct buf *to, struct bytes text)
{
	struct contenttype type = contenttype_parse(text);
	struct httpresponse r = { 0 };
	struct headerfield f;
	struct bytes rest = text;

	put(to, type.type);
	put(to, type.charset);
	while (headerfield_next(&rest, &f)) {
		put(to, f.name);
		put(to, f.value);
	}
	put(to, rest);
	httpresponse_read(&r, text);
	buf_printf(to, "%d %d", r.status, warc_is(text));
	put(to, r.media);
	put(to, r.encoding);
	put(to, r.content);
	httpresponse_free(&r);
}

START_TEST(of_messages)
{
	static const char *const texts[] = {
		"text/html ; charset = \"koi8-r\" ; x=y", "Content-Type: text/html\r\nEmpty:\r\nNone\r\n\r\nrest",
		"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
		"Transfer-Encoding: chunked\r\n\r\n"
		"4;x\r\nmill\r\n1A\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n",
		"HTTP/2 404\n\nnone", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"
	};
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		tails_check(messages, texts[i]);
}
END_TEST

UNIT_MAIN("ingestends")
{
	tcase_add_test(unit, of_values);
	tcase_add_test(unit, of_messages);
}
