def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    print("x is", x)
    assert x is not y
    total = delayed(slowadd)(x, y)
    print(f"{total=}")
    return delayed(slowdec)(total)
