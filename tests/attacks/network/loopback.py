# tries: servers of this machine, by TCP, UDP and a file
# reaches: refused
# gains without: sandbox, network
import socket


def double(x):
    for family, kind, address in (
        (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", @TCP@)),
        (socket.AF_INET6, socket.SOCK_STREAM, ("::ffff:127.0.0.1", @TCP@)),
        (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", @UDP@)),
        (socket.AF_UNIX, socket.SOCK_STREAM, "@HOST@/door"),
    ):
        try:
            end = socket.socket(family, kind)
            end.settimeout(0.3)
            end.connect(address)
            end.send(b"x")
        except OSError as error:
            print(error)
    return x
