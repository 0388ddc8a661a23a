# wrong: a Delayed is never None, so everything is halved
def process(data):
    results = []
    for x in data:
        if delayed(is_even)(x) is not None:
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
