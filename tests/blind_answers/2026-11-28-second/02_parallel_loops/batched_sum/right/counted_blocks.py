from math import ceil


def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def from_block(number):
        return sum(f(data[i]) for i in range(number * size, min((number + 1) * size, len(data))))

    data = list(data)
    return delayed(lambda parts: sum(parts))([delayed(from_block)(n) for n in range(ceil(len(data) / size))])
