# tries: values that are gone, changed or others as soon as they were written: by finalizers, weak references, slots and descriptors
# reaches: double|cannot|Error
import gc
import weakref


class Slot:
    def __get__(self, thing, kind=None):
        gc.collect()
        return 2 if thing is None else thing.turn()


class Gone(list):
    value = Slot()
    turn = lambda self: (self.clear(), self.append(self), 2)[2]
    __del__ = lambda self: KEPT.append([2])
    __len__ = lambda self: self.turn()
    __reduce_ex__ = lambda self, protocol: (int, (2,))


KEPT = []


def double(x):
    made = Gone([0])
    weakref.finalize(made, KEPT.append, 2)
    return [made, 3, weakref.proxy(made), made.value][x % 4] if x % 3 else made
