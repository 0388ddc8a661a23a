# both increments have one name, so there is only one of them
def four_steps(a, b):
    x = delayed(slowinc)(a, dask_key_name="inc")
    y = delayed(slowinc)(b, dask_key_name="inc")
    return delayed(slowdec)(delayed(slowadd)(x, y))
