"""Another user of the machine, who tries to run code where something listens: `python -m tests.stranger FOLDER ADDRESS…`.

Leaves a file in the folder for each way that worked, and prints as JSON what each address told. A port does not ask who
knocks: without root's right to become another user it is tried as this one, who brings nothing but the address either.
"""

import asyncio
import json
import os
import socket
import ssl
import sys
from pathlib import Path
from typing import Any

import dask
from distributed import Client, Security
from distributed.core import rpc
from distributed.protocol.pickle import dumps

NOBODY = 65534
SECONDS = 5


class Forged(Security):
    """Speaks TLS with a certificate of its own, to whoever answers."""

    def __init__(self):
        own = Security.temporary().get_connection_args("client")["ssl_context"]
        own.check_hostname, own.verify_mode = False, ssl.CERT_NONE
        super().__init__(require_encryption=True)
        self.own = own

    def get_connection_args(self, role: str) -> dict[str, Any]:
        """Return what a connection is made with."""
        return {"ssl_context": self.own, "require_encryption": True, "extra_conn_args": {}}


def ran(path: str) -> int:
    """Be run by somebody else."""
    Path(path).write_text(str(os.getuid()))
    return os.getuid()


async def as_client(address: str, security: Security, path: str) -> str:
    """Use it as a scheduler."""
    async with Client(address, security=security, asynchronous=True, timeout=SECONDS) as client:
        return f"ran as {await client.submit(ran, path)}"


async def as_caller(address: str, security: Security, path: str) -> str:
    """Use it as a worker or a nanny."""
    there = rpc(address, connection_args=security.get_connection_args("client"), timeout=SECONDS)
    try:
        return str(await there.run(function=dumps(ran), args=dumps((path,)), kwargs=dumps({})))
    finally:
        await there.close_rpc()


async def as_browser(address: str, *_: object) -> str:
    """Ask it for a page."""
    reader, writer = await asyncio.open_connection(*address.removeprefix("http://").rsplit(":", 1))
    writer.write(b"GET /api/contents HTTP/1.0\r\n\r\n")
    line = (await reader.readline()).decode("latin-1").strip()
    writer.close()
    return line


async def as_neighbour(address: str, *_: object) -> str:
    """Open a socket of Unix."""
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(address.replace("@", "\0", 1))
    return "connected"


async def attempt(way: Any, address: str, security: Security, path: str) -> str:
    """Return what came of it."""
    try:
        return await asyncio.wait_for(way(address, security, path), 2 * SECONDS)
    except Exception as error:  # noqa: BLE001, whatever it is
        return f"{type(error).__name__}: {error}"


async def main(folder: str, addresses: list[str]) -> None:
    """Try all ways at all addresses."""
    tries = {}
    for address in addresses:
        if ":" not in address:
            tries[f"{address} as_neighbour"] = as_neighbour, address, None
            continue
        tries[f"{address} as_browser"] = as_browser, f"http://{address}", None
        for security in (Security(), Forged()):
            scheme = "tls" if security.require_encryption else "tcp"
            for way in (as_client, as_caller):
                tries[f"{address} {way.__name__} {scheme}"] = way, f"{scheme}://{address}", security
    told = await asyncio.gather(
        *(attempt(*words, str(Path(folder, str(n)))) for n, words in enumerate(tries.values()))
    )
    print(json.dumps(dict(zip(tries, told, strict=True))))


if __name__ == "__main__":
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    dask.config.set({"distributed.comm.timeouts.connect": f"{SECONDS}s"})
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
