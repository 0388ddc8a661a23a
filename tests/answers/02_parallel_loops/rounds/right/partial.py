from functools import partial


def rounds(data):
    results = []
    for i in data:
        x = delayed(partial(slowinc, i))()
        y = delayed(partial(slowdec, x=i))()
        results.append(delayed(partial(slowadd))(x, y))
    return delayed(sum)(results)
