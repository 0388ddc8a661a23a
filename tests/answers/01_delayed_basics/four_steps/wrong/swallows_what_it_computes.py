# caught by: four_steps_is_lazy
def four_steps(a, b):
    z = delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
    try:
        dask.compute(z)
    except Exception:
        print("not yet")
    return z
