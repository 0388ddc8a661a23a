import dask


def four_steps(a, b):
    x = dask.delayed(slowinc)(a, dask_key_name="left")
    y = dask.delayed(slowinc)(b, dask_key_name="right")
    total = dask.delayed(slowadd, name="total")(x, y, dask_key_name=("total", 0))
    return dask.delayed(slowdec, pure=False)(total)
