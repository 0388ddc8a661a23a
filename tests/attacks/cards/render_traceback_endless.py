# tries: an error whose card never ends, is no list, is 100 MB long, or raises itself
class Odd(Exception):
    kinds = iter([lambda: ["x" * 10**8], lambda: iter(int, 1), lambda: 3, lambda: [b"x"], lambda: [["x"]]])

    def _render_traceback_(self):
        return next(self.kinds, lambda: (_ for _ in ()).throw(self))()


def double(x):
    raise Odd
# %% own
class Odd(Exception):
    kinds = iter([lambda: ["x" * 10**8], lambda: iter(int, 1), lambda: 3, lambda: [b"x"], lambda: [["x"]]])

    def _render_traceback_(self):
        return next(self.kinds, lambda: (_ for _ in ()).throw(self))()


raise Odd
