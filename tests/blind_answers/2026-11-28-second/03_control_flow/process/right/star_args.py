@delayed
def add_all(*parts):
    return sum(parts)


def process(data):
    parts = []
    for x in data:
        f = {0: half, 1: odd_process}[x % 2]
        parts += [delayed(f)(x)]
    return add_all(*parts)
