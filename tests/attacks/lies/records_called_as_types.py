# tries: named tuples that are called like types which a message shows in a way of its own, with fields that are its attributes
# reaches: double
from collections import namedtuple

NAMES = (
    "DataFrame",
    "ndarray",
    "PosixPath",
    "Delayed",
    "Decimal",
    "str",
    "int",
    "Remote",
    "Held",
    "list",
    "NoneType",
    "bool_",
    "Series",
    "Path",
)
FIELDS = "columns tolist item size shape dtype equals index count number kind key value name module qualname code call worker direct gives ask T flags base data strides"
turn = iter(range(10**9))


def double(x):
    fields = FIELDS.split()
    return namedtuple(NAMES[next(turn) % len(NAMES)], fields)(
        *[["x" * 1000] * 1000, 2, 2.0, None, [2]] * (len(fields) // 5)
    )
