def four_steps(a, b):
    inc = delayed(slowinc, pure=True)
    total = delayed(slowadd, pure=True)(inc(a), inc(b))
    return delayed(slowdec, pure=True)(total)
