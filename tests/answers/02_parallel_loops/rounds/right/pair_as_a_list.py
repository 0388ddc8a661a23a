def add_pair(pair):
    x, y = pair
    return slowadd(x, y)


def rounds(data):
    results = {}
    for position, i in enumerate(data):
        results[position] = delayed(add_pair)([delayed(slowinc)(i), delayed(slowdec)(i)])
    return delayed(lambda found: sum(found.values()))(results)
