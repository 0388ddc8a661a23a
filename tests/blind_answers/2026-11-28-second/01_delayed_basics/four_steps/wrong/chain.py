# increments a, adds b, increments the sum: right number, but b + 1 is no step and the span is 4
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowadd)(x, b)
    z = delayed(slowinc)(y)
    return delayed(slowdec)(z)
