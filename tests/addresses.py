"""Where servers of tests are found."""

import contextlib
import random
import socket
import subprocess
import time
from urllib.parse import urlsplit

# Below those that a system gives away by itself: another program cannot have got one between two looks at it.
PORTS = range(10_000, 32_768)


def port() -> int:
    """Return a port that is probably free. Jupyter takes another near it where it is not."""
    return random.SystemRandom().choice(PORTS)


def answering(address: str, server: subprocess.Popen) -> str:
    """Return an address once its server takes calls there: Jupyter says it a moment before."""
    place = urlsplit(address)
    while True:
        assert server.poll() is None, f"the server of {address} has ended"
        with contextlib.suppress(OSError):
            socket.create_connection((place.hostname, place.port)).close()
            return address
        time.sleep(0.1)
