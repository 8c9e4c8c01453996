"""What a process that reads documents is denied: endless memory and time, the network, writing, programs."""

from __future__ import annotations

import ctypes
import errno
import os
import sys

if sys.platform != "win32":
    import resource

# The address space of a reading process, libraries included, in bytes.
MEMORY = 1_000_000_000
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # Linux, sched.h
_DENIED = frozenset(
    {
        "os.exec",
        "os.fork",
        "os.forkpty",
        "os.posix_spawn",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.spawn",
        "os.startfile",
        "os.system",
        "pty.spawn",
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.sendto",
        "subprocess.Popen",
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(memory: int = MEMORY) -> None:
    """Deny this process what reading needs none of, for good; what the system cannot deny is left out.

    To be called before the process starts a thread.
    """
    if sys.platform != "win32":
        os.setpgid(0, 0)  # what it starts nevertheless is killed with it
        _limit(resource.RLIMIT_AS, memory)
        _limit(resource.RLIMIT_CORE, 0)
    if sys.platform.startswith("linux"):
        _leave_network()
    sys.addaudithook(_refuse)


def allow_seconds(seconds: float) -> None:
    """Let this process compute for so many seconds from now; then the system ends it."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _leave_network() -> None:
    """Take an empty network; who is not root needs users of its own for it. Some containers refuse both."""
    unshare = ctypes.CDLL(None).unshare
    if unshare(_NEW_NETWORK):
        unshare(_NEW_USER | _NEW_NETWORK)


def _limit(kind: int, most: int) -> None:
    try:
        resource.setrlimit(kind, (most, most))
    except (OSError, ValueError):
        pass  # macOS knows some limits only by name


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Python asks before each such act; foreign code in C is held by the limits of the system."""
    if event in _DENIED or (event == "open" and _is_writing(arguments)):
        raise PermissionError(errno.EACCES, f"{event} is not for a process that reads")


def _is_writing(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2] if len(arguments) > 2 else 0
    return isinstance(flags, int) and bool(flags & _WRITING)
