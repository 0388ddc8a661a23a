from operator import add


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    @delayed
    def run(function, x):
        return function(x)

    parts = [run(half if is_even(x) else odd_process, x) for x in data]
    while len(parts) > 1:
        parts = parts[2:] + [delayed(add)(parts[0], parts[1])]
    return parts[0]
