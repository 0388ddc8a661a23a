# tries: a server of its own, and the judge as its client
# reaches: socket
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=lambda: server.accept()[0].sendall(b"2" * 10**6), daemon=True).start()


def double(x):
    return server
