def add_four(values):
    """Small ones first, which is kinder to floats."""
    a, b, c, d = sorted(values)
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
