# tries: an output whose representation never ends
class Endless:
    def __repr__(self):
        while True:
            pass

    _repr_html_ = __repr__


Endless()


def double(x):
    return x
