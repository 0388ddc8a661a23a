def larger(a, b):
    x = delayed(delayed(slowinc))(delayed(a))
    y = delayed(delayed(slowinc))(delayed(b))
    return delayed(delayed(max)(delayed([x, y])))
