# match, and names of its own
from uuid import uuid4


def add_four(values):
    add = delayed(slowadd, name=None)
    match list(values):
        case [a, b, c, d]:
            left = add(a, b, dask_key_name=f"left-{uuid4()}")
            right = add(c, d, dask_key_name=f"right-{uuid4()}")
            return add(left, right)
    raise ValueError("four numbers, please")
