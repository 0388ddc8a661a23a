def low_and_high(load, names):
    in_order = delayed(sorted)([delayed(load)(n) for n in names])
    return in_order[0], in_order[-1]
