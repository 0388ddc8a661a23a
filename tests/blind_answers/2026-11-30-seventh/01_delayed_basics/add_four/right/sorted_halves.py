# smallest with largest, as numbers' people do
def add_four(values):
    a, b, c, d = sorted(values, key=abs)
    small = delayed(slowadd)(a, b)
    large = delayed(slowadd)(c, d)
    return delayed(slowadd)(small, large)
