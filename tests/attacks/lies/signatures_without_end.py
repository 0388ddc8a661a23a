# tries: functions of which nobody learns what they take: signatures that never end, lie, raise, are changed by looking, or are each other's
# reaches: double|Error
import inspect


class Signature:
    def __get__(self, thing, kind=None):
        raise SystemExit

    def __iter__(self):
        return iter(self.__iter__, 0)


def double(*args, **kwargs):
    return args[0]


def other(x):
    return x


other.__wrapped__, double.__wrapped__ = double, other
double.__signature__ = Signature()
double.__text_signature__ = "($self, /" + ", x=(" * 10_000
double.__annotations__ = {"x": "__import__('os')._exit(0)", "return": "1" * 10**7}
double.__kwdefaults__ = {"x": Signature()}
double.__defaults__ = tuple(range(100_000))
double.__name__ = double.__qualname__ = "double" * 10**5
inspect.signature = lambda *args, **kwargs: 1 / 0
