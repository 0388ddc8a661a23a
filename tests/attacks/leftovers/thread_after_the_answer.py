# tries: a thread that writes and calls when the answer is long given
import socket
import threading
import time


def later():
    time.sleep(0.5)
    open("/tmp/owned_by_thread", "w").close()
    socket.create_connection(("127.0.0.1", @TCP@))


def double(x):
    threading.Thread(target=later).start()
    return x
