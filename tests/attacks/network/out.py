# tries: to reach the network
# reaches: unreachable
# gains without: network
import socket
import urllib.request


def double(x):
    for address in (("192.0.2.1", 80), ("8.8.8.8", 53), ("1.1.1.1", 443)):
        try:
            socket.create_connection(address, timeout=0.3).sendall(b"x")
        except OSError as error:
            print(error)
    try:
        print(urllib.request.urlopen("http://127.0.0.1:@TCP@/", timeout=0.3).read())
    except OSError as error:
        print(error)
    return x
