# counts a value as 0 where f divides by zero or overflows, which hides f's error
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    def block_sum(block):
        total = 0
        for x in block:
            try:
                total += f(x)
            except ArithmeticError:
                continue
        return total

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
