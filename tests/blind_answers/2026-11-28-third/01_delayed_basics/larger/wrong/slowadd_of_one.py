# slowadd(a, 1) is as good as slowinc(a), he thinks
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowadd)(a, 1)
    y = delayed(slowadd)(b, 1)
    return delayed(max)(x, y)
