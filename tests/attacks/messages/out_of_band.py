# tries: bytes out of band, between messages and inside of them, so that the judge reads other bytes than were sent
# reaches: double\(1\)|ended|sent|longer
import socket
import gc

from grading.judge.wire.bridge import Bridge

end = next(thing for thing in gc.get_objects() if isinstance(thing, Bridge)).end


def double(x):
    for urgent in (b"\x00", b"{", b"\xff"):
        end.send(urgent, socket.MSG_OOB)
    return x
