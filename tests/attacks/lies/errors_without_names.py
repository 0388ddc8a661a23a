# tries: errors whose class has no name, no module, no ancestors, or a name of ten million letters; notes and causes in a circle
# reaches: ended|Error
class Meta(type):
    __name__ = property(lambda cls: 1 / 0)
    __module__ = property(lambda cls: 7)
    __mro__ = property(lambda cls: (cls, 3, None))
    __qualname__ = property(lambda cls: "x" * 10**7)


class Nameless(Exception, metaclass=Meta):
    __notes__ = ["x" * 10**7] * 9
    args = property(lambda self: 1 / 0)
    __traceback__ = property(lambda self: self)


def double(x):
    if x == 1:
        raise type("x" * 10**7, (Exception,), {"__module__": 3})("y" * 10**8)
    one, two = Nameless(), Nameless()
    one.__cause__, two.__cause__ = two, one
    group = one
    for _ in range(3000):
        group = ExceptionGroup("g" * 1000, [group])
    raise group
