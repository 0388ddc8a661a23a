# tries: objects that stand for another: weak ones, of ctypes, views of memory, of mappings and of modules, which change afterwards
# reaches: cannot be checked|double|Error
import ctypes
import types
import weakref


class Two(int):
    pass


kept = Two(2)
number = ctypes.c_int(2)
kinds = iter([lambda: weakref.proxy(kept), lambda: weakref.ref(kept), lambda: number, lambda: ctypes.pointer(number), lambda: memoryview(bytearray(2)), lambda: types.MappingProxyType({1: 2}), lambda: types.CellType(2), lambda: (lambda: kept).__closure__])


def double(x):
    return next(kinds, lambda: [weakref.proxy(kept)])()
