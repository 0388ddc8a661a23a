# tries: to carry text out in questions about names
# reaches: name resolution
import socket


def double(x):
    for host in ("x.example.org", "localhost", socket.gethostname()):
        try:
            print(socket.getaddrinfo(host, 53))
        except OSError as error:
            print(error)
    for server in ("127.0.0.53", "127.0.0.1", "8.8.8.8"):
        for port in (53, @UDP@):
            try:
                socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", (server, port))
            except OSError as error:
                print(error)
    return x
