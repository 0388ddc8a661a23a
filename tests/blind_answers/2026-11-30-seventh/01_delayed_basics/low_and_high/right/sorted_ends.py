# sorts once and takes both ends
def low_and_high(load, names):
    ranked = delayed(sorted)([delayed(load)(n) for n in names])
    return ranked[0], ranked[-1]
