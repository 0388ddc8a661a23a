# takes the larger by a formula that loses digits when the numbers are of very different size
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: (x + y + abs(x - y)) / 2)(x, y)
