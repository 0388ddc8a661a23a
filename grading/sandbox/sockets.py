"""What waits in sockets: memory of the kernel's, which belongs to no process."""

import contextlib
import socket
import struct
from pathlib import Path

FEW = 32  # sockets that are not looked at: each holds some megabytes at most
FULL = 425_984  # bytes that a socket may hold where Linux does not say how much it does
_DIAG, _DUMP, _DONE, _FAILED = 4, 0x301, 3, 2  # of <linux/netlink.h>
_BY_FAMILY, _MEMORY, _SENT = 20, 5, 2  # of <linux/sock_diag.h> and <linux/unix_diag.h>
_ASKED = struct.pack("=BBHIIIII", socket.AF_UNIX, 0, 0, 2**32 - 1, 0, 0x20, 2**32 - 1, 2**32 - 1)


def waiting() -> int:
    """Return how many bytes wait in the sockets of this process's network, as good as nothing where they are few."""
    first = Path("/proc/net/sockstat").read_text().split(None, 3)  # sockets: used 17
    if int(first[2]) <= FEW:
        return 0
    return _in_unix() + sum(map(_in_internet, ("tcp", "tcp6", "udp", "udp6")))


def _in_unix() -> int:
    with contextlib.suppress(OSError), socket.socket(16, socket.SOCK_DGRAM, _DIAG) as line:
        line.settimeout(1)
        line.send(struct.pack("=IHHII", 16 + len(_ASKED), _BY_FAMILY, _DUMP, 1, 0) + _ASKED)
        return sum(_parts(line))
    return FULL * len(Path("/proc/net/unix").read_text().splitlines())


def _parts(line: socket.socket) -> list[int]:
    """Return what each socket holds, as Linux lists them. Raises OSError where it does not."""
    found: list[int] = []
    while True:
        told, place = line.recv(2**16), 0
        while place < len(told):
            length, kind = struct.unpack_from("=IH", told, place)
            if kind == _DONE:
                return found
            if kind == _FAILED:
                raise OSError("sockets are not listed")
            inner = place + 32  # behind the heads of the message and of its socket
            while inner < place + length:
                size, what = struct.unpack_from("=HH", told, inner)
                if what == _MEMORY:
                    found.append(struct.unpack_from("=9I", told, inner + 4)[_SENT])
                inner += -(-max(size, 4) // 4) * 4
            place += -(-length // 4) * 4


def _in_internet(kind: str) -> int:
    """Return what waits to be sent and to be read; each byte takes up to two."""
    try:
        lines = Path("/proc/net", kind).read_text().splitlines()[1:]
    except FileNotFoundError:  # as without version 6
        return 0
    queues = [line.split()[4].split(":") for line in lines]
    return 2 * sum(int(sent, 16) + int(read, 16) for sent, read in queues)
