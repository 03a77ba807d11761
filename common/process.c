#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <unistd.h>

#include "diag.h"
#include "process.h"

#ifdef __GLIBC__
enum { LARGE_PIECE = 128 * 1024 };	/* what the library begins with */
#endif

/*
 * The C library of GNU keeps more and more of what is freed, and copies what grows, once large pieces were freed: with
 * all kinds of long rows in one run, some filters' memory trebles.  Other libraries do not.
 */
static void
give_memory_back(void)
{
#ifdef __GLIBC__
	mallopt(M_MMAP_THRESHOLD, LARGE_PIECE);
	/* of small pieces, what one article leaves the next one needs */
	mallopt(M_TRIM_THRESHOLD, 8 * LARGE_PIECE);
#endif
}

void
process_prepare(void)
{
	sigset_t pipe;
	int fd;

	signal(SIGPIPE, SIG_DFL);
	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE);
	sigprocmask(SIG_UNBLOCK, &pipe, NULL);

	give_memory_back();

	/* open(2) gives the lowest free number; opened the wrong way round, each use is an error, as it should be */
	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			diag_die_errno("/dev/null");
}
