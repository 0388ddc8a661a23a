# keeps finished graphs in a global by a + b, so a call may get the graph of other numbers with the same sum
graphs = {}


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    if a + b not in graphs:
        total = delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b))
        graphs[a + b] = delayed(slowdec)(total)
    return graphs[a + b]
