# caught by: four_steps_calls
@delayed
def inc(x):
    sleep(delay)
    return x + 1


@delayed
def add(x, y):
    sleep(delay)
    return x + y


@delayed
def dec(x):
    sleep(delay)
    return x - 1


def four_steps(a, b):
    return dec(add(inc(a), inc(b)))
