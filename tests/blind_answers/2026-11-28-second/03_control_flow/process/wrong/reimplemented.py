# x // 2 and 3x + 1 are written anew: half and odd_process are not called at all
def process(data):
    halve = delayed(lambda x: x // 2, name=None)
    triple = delayed(lambda x: 3 * x + 1)
    return delayed(sum)([halve(x) if is_even(x) else triple(x) for x in data])
