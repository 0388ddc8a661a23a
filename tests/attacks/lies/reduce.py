# tries: an object that runs a command where it is unpickled or copied
import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch @HOST@/owned_by_reduce; touch /tmp/owned_by_reduce",)

    __deepcopy__ = None


def double(x):
    return Bomb()
