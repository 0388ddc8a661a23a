# tries: to end or hold whoever says how a cell has ended: errors without names and texts, names that are others each time, results and outputs of its own
# reaches: ended|Error
# %% own
shell = get_ipython()
asked = iter(range(10**9))


class Meta(type):
    __name__ = property(lambda cls: "x" * next(asked) or exit())
    __module__ = property(lambda cls: [cls])


class Odd(BaseException, metaclass=Meta):
    __str__ = __repr__ = lambda self: self
    __traceback__ = property(lambda self: exit())

    def __getattribute__(self, name):
        raise self


class Equal(dict):
    def get(self, *names):
        return Equal()

    __eq__ = lambda *others: True
    __hash__ = None


shell.outputs.kept.extend([Equal(output_type="error"), Equal(output_type=[]), Equal()])
raise Odd
# %% double
class Late(KeyboardInterrupt):
    def __str__(self):
        raise KeyboardInterrupt


get_ipython().events.register("post_run_cell", lambda result: vars(result).update(error_in_exec=Late(), error_before_exec=7))


def double(x):
    raise Late
