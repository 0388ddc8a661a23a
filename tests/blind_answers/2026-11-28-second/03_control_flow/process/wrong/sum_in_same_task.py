# each task adds to the total that it gets: the slow calls are a chain
def process(data):
    total = 0
    for x in data:
        f = half if is_even(x) else odd_process
        total = delayed(lambda t, x, f=f: t + f(x))(total, x)
    return total
