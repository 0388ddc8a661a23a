# tries: an exception whose text and class end the process that reads them
# reaches: Fatal
class Fatal(Exception):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def double(x):
    raise Fatal
