# caught by: add_four_calls
@delayed
def add(x, y):
    sleep(delay)
    return x + y


def add_four(values):
    a, b, c, d = values
    return add(add(a, b), add(c, d))
