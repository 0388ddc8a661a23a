# tries: raw, packet, kernel and hypervisor sockets
# reaches: not supported
import socket


def double(x):
    for family, kind, protocol in ((17, 3, 768), (2, 3, 1), (16, 3, 0), (40, 1, 0), (38, 5, 0), (10, 3, 58), (1, 5, 0)):
        try:
            end = socket.socket(family, kind, protocol)
            print(family, end)
            end.sendto(b"x" * 60, ("127.0.0.1", @UDP@))
        except (OSError, TypeError) as error:
            print(error)
    return x
