# keys of its own, unlike in each call
import uuid


def four_steps(a, b):
    tag = uuid.uuid4().hex
    x = delayed(slowinc)(a, dask_key_name=f"left-{tag}")
    y = delayed(slowinc)(b, dask_key_name=f"right-{tag}")
    z = delayed(slowadd)(x, y, dask_key_name=f"sum-{tag}")
    return delayed(slowdec)(z, dask_key_name=f"last-{tag}")
