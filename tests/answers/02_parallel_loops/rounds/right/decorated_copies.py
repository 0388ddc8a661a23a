@delayed
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


@delayed
def slowdec(x):
    """Return x - 1, slowly."""
    sleep(delay)
    return x - 1


@delayed
def slowadd(x, y):
    """Return x + y, slowly."""
    sleep(delay)
    return x + y


def rounds(data):
    results = []
    for i in data:
        results.append(slowadd(slowinc(i), slowdec(i)))
    return delayed(sum)(results)
