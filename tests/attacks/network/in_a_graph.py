# tries: the network from the evaluator, by a method of a value that a task makes
# reaches: refused
# gains without: network
# %% lazy_sum
import socket
import urllib.request


def lazy_sum(data):
    opened = delayed(urllib.request.urlopen)("http://127.0.0.1:@TCP@/")
    joined = delayed(socket.create_connection)(("127.0.0.1", @TCP@))
    return delayed(print)(opened, joined.send(b"x"))
